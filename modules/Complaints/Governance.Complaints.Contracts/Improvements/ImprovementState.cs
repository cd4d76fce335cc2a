namespace Governance.Complaints.Contracts;

/// <summary>Where a change stands that a case has led to.</summary>
public enum ImprovementState
{
    /// <summary>待定: a leader has not said yet whether it is taken.</summary>
    Proposed,

    /// <summary>已采纳: its owner puts it into force by the day that was set.</summary>
    Taken,

    /// <summary>未采纳.</summary>
    NotTaken,

    /// <summary>已实施, from a day on.</summary>
    InForce,

    /// <summary>已查验: somebody has looked whether it works.</summary>
    Checked,

    /// <summary>已取消.</summary>
    Dropped,
}
