namespace Governance.Complaints.Application.Improvements.Lists;

/// <summary>The lists of changes.</summary>
internal enum ImprovementList
{
    /// <summary>待定, the oldest first.</summary>
    Proposed,

    /// <summary>待实施, what is due first.</summary>
    Taken,

    /// <summary>逾期未实施, what is due first.</summary>
    Overdue,

    /// <summary>已实施, the newest first.</summary>
    InForce,

    /// <summary>已查验, the newest first.</summary>
    Checked,

    /// <summary>未采纳, the newest first.</summary>
    NotTaken,

    /// <summary>已取消, the newest first.</summary>
    Dropped,
}
