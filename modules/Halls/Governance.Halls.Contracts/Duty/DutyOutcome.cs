namespace Governance.Halls.Contracts;

/// <summary>What became of a day of the duty roster (值班表).</summary>
public enum DutyOutcome
{
    /// <summary>The leader on the roster was there.</summary>
    Kept,

    /// <summary>Another leader stood in for him.</summary>
    Covered,

    /// <summary>Nobody came.</summary>
    Missed,

    /// <summary>The hall turned out to be closed on that day.</summary>
    Closed,
}
