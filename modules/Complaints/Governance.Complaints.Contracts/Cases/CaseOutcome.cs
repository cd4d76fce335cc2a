namespace Governance.Complaints.Contracts;

/// <summary>What became of a case.</summary>
public enum CaseOutcome
{
    /// <summary>It is not ended.</summary>
    None,

    /// <summary>当场解决.</summary>
    ResolvedOnTheSpot,

    /// <summary>已解决.</summary>
    Resolved,

    /// <summary>已解释: it could not be done, and why was explained.</summary>
    Explained,

    /// <summary>不属本大厅范围: explained and handed to a named body.</summary>
    OutOfScope,

    /// <summary>反映人撤回.</summary>
    Withdrawn,
}
