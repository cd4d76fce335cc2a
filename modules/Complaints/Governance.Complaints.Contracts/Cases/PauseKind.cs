namespace Governance.Complaints.Contracts;

/// <summary>Why the clock of a case stands still.</summary>
public enum PauseKind
{
    /// <summary>等补材料: the citizen was asked for papers.</summary>
    Papers,

    /// <summary>公示: a public-notice period runs.</summary>
    PublicNotice,
}
