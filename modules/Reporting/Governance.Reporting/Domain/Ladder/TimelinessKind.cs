namespace Governance.Reporting.Domain.Ladder;

internal enum TimelinessKind
{
    /// <summary>By the deadline, shown by a document, an inspection or the work itself, on a day that is exact and checked.</summary>
    OnTime,

    /// <summary>By the deadline, but only by a bare declaration or by a day that is inferred or not exact.</summary>
    OnTimeUnconfirmed,

    /// <summary>After the deadline, by what is said of its beginning.</summary>
    Late,

    /// <summary>First seen after the deadline, and nobody says since when it exists: it may be late or not.</summary>
    FirstSeenLater,

    /// <summary>Nothing is known yet and the deadline has not passed.</summary>
    NotYetDue,

    /// <summary>Nothing is known. It is not said to be missed.</summary>
    NoEvidence,

    /// <summary>The document names no deadline, or it is not known.</summary>
    NoDeadline,
}
