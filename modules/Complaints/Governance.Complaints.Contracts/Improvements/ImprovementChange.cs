namespace Governance.Complaints.Contracts;

/// <summary>What was done to a change that a case has led to: the kinds of its entries.</summary>
public enum ImprovementChange
{
    /// <summary>提出.</summary>
    Proposed,

    /// <summary>并入一件: one more case stands behind it.</summary>
    CaseLinked,

    /// <summary>采纳.</summary>
    Taken,

    /// <summary>不采纳.</summary>
    NotTaken,

    /// <summary>实施.</summary>
    PutIntoForce,

    /// <summary>查验.</summary>
    Checked,

    /// <summary>取消.</summary>
    Dropped,
}
