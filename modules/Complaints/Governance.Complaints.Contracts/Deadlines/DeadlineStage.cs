namespace Governance.Complaints.Contracts;

/// <summary>What must be done by a deadline.</summary>
public enum DeadlineStage
{
    /// <summary>提出处理意见.</summary>
    Opinion,

    /// <summary>答复反映人.</summary>
    Answer,

    /// <summary>部门办结工单.</summary>
    WorkOrder,
}
