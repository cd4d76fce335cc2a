namespace Governance.Complaints.Contracts;

/// <summary>Where an outcome for staff stands.</summary>
public enum StaffOutcomeState
{
    /// <summary>拟处理: nothing has been decided, and whoever it is about is heard.</summary>
    Proposed,

    /// <summary>已处理.</summary>
    Decided,

    /// <summary>已撤销: taken back, with the reason.</summary>
    Lifted,

    /// <summary>不予处理: it never came to a decision.</summary>
    Dropped,
}
