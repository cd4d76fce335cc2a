namespace Governance.Complaints.Domain.Passing;

/// <summary>What a department did when a case came to it or left it. The names are stored.</summary>
internal enum HopKind
{
    /// <summary>首接: it was the first that was asked.</summary>
    FirstAsked,

    /// <summary>转出: it had the case, and another had it next.</summary>
    PassedOn,

    /// <summary>退回: it said that the case is not its matter.</summary>
    Returned,
}
