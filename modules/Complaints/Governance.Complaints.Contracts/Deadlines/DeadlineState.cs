namespace Governance.Complaints.Contracts;

/// <summary>What became of a deadline.</summary>
public enum DeadlineState
{
    /// <summary>The clock runs.</summary>
    Running,

    /// <summary>The clock stands still.</summary>
    Paused,

    /// <summary>It was done in time.</summary>
    Met,

    /// <summary>It was done too late.</summary>
    MetLate,

    /// <summary>It no longer matters: the case ended otherwise.</summary>
    Dropped,
}
