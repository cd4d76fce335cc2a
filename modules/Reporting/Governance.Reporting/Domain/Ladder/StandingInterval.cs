using Governance.Halls.Contracts;

namespace Governance.Reporting.Domain.Ladder;

/// <summary>Days in a row on which a mechanism of a hall stands the same.</summary>
/// <param name="FromDay">The first day.</param>
/// <param name="ToDay">The first day that is no longer meant.</param>
/// <param name="Step">The highest step established then.</param>
/// <param name="DeclaredOn">Since when it is declared, if it is.</param>
/// <param name="DocumentedOn">Since when it is documented, if it is.</param>
/// <param name="AliveSince">Since when it has been alive without a break, if it is.</param>
/// <param name="VerifiedOn">Since when it has been verified without a break, if it is.</param>
/// <param name="SinceDay">The earliest day on which it is said or shown to have existed.</param>
/// <param name="SincePrecision">How exactly that day is known.</param>
/// <param name="SinceVerified">Whether that day has been checked.</param>
/// <param name="SinceStated">Whether it is said to have begun on that day; else it was only seen on it and may be older.</param>
/// <param name="ConfirmedSince">The earliest day that a document, an inspection or the work shows exactly and checked.</param>
/// <param name="Negative">Whether the latest inspection did not see it in use.</param>
/// <param name="Simulated">Whether anything it rests on is made up.</param>
internal sealed record StandingInterval(
    DateOnly FromDay,
    DateOnly ToDay,
    EvidenceStep Step,
    DateOnly? DeclaredOn,
    DateOnly? DocumentedOn,
    DateOnly? AliveSince,
    DateOnly? VerifiedOn,
    DateOnly? SinceDay,
    DatePrecision SincePrecision,
    bool SinceVerified,
    bool SinceStated,
    DateOnly? ConfirmedSince,
    bool Negative,
    bool Simulated);
