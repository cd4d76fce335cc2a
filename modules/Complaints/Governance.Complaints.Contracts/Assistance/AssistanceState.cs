namespace Governance.Complaints.Contracts;

/// <summary>Where a help order stands.</summary>
public enum AssistanceState
{
    /// <summary>待派单: nobody helps yet.</summary>
    Requested,

    /// <summary>办理中: somebody helps.</summary>
    Assigned,

    /// <summary>已办结.</summary>
    Done,

    /// <summary>已取消.</summary>
    Cancelled,
}
