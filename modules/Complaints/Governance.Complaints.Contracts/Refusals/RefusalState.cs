namespace Governance.Complaints.Contracts;

/// <summary>Where a reported refusal stands.</summary>
public enum RefusalState
{
    /// <summary>已报备: a leader has not said yet whether the window may refuse.</summary>
    Reported,

    /// <summary>已同意: it counts as a refusal.</summary>
    Approved,

    /// <summary>已改办: the window was wrong; it is a case now.</summary>
    Overturned,
}
