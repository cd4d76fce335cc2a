namespace Governance.Complaints.Application.Passing;

/// <summary>Behind which figure cases are listed.</summary>
internal enum PassingFigureKind
{
    /// <summary>The cases passed on in the month, the one passed on most often first.</summary>
    MostPassed,

    /// <summary>首接.</summary>
    FirstAsked,

    /// <summary>转入.</summary>
    PassedTo,

    /// <summary>转出.</summary>
    PassedOn,

    /// <summary>退回.</summary>
    Returned,

    /// <summary>持有: stretches that ended in the month.</summary>
    Held,
}
