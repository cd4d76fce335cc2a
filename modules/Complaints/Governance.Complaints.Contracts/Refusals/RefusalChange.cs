namespace Governance.Complaints.Contracts;

/// <summary>What was done to a reported refusal.</summary>
public enum RefusalChange
{
    /// <summary>报备.</summary>
    Reported,

    /// <summary>A leader agrees.</summary>
    Approved,

    /// <summary>A leader says that the window was wrong.</summary>
    Overturned,

    /// <summary>What was promised in writing was answered.</summary>
    Answered,

    /// <summary>A reminder of the promised answer.</summary>
    Reminded,

    /// <summary>A yellow card for the promised answer.</summary>
    YellowCard,

    /// <summary>The promised answer is overdue.</summary>
    Overdue,

    /// <summary>A red card for the promised answer.</summary>
    RedCard,
}
