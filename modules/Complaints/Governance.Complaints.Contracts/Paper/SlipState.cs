namespace Governance.Complaints.Contracts;

/// <summary>Where a blank slip (记录单) stands. The names are stored; they are never renamed.</summary>
public enum SlipState
{
    /// <summary>未使用: printed, nothing typed in yet.</summary>
    Blank,

    /// <summary>已补录: what stands on it is a case.</summary>
    Entered,

    /// <summary>作废.</summary>
    Spoiled,
}
