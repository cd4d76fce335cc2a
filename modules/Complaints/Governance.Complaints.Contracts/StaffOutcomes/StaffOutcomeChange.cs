namespace Governance.Complaints.Contracts;

/// <summary>What was done to an outcome for staff: the kinds of its entries.</summary>
public enum StaffOutcomeChange
{
    /// <summary>提出.</summary>
    Proposed,

    /// <summary>本人说明, given by the person himself.</summary>
    StatementGiven,

    /// <summary>本人说明, typed in for him.</summary>
    StatementEntered,

    /// <summary>本人不愿说明.</summary>
    StatementDeclined,

    /// <summary>作出处理.</summary>
    Decided,

    /// <summary>不予处理.</summary>
    Dropped,

    /// <summary>撤销.</summary>
    Lifted,
}
