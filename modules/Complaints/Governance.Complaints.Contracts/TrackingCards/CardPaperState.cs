namespace Governance.Complaints.Contracts;

/// <summary>What became of a paper on a tracking card.</summary>
public enum CardPaperState
{
    /// <summary>还缺.</summary>
    Open,

    /// <summary>已带来.</summary>
    Brought,

    /// <summary>不用了.</summary>
    Waived,
}
