using Governance.Halls.Contracts;
using Governance.Reporting.Domain.Ladder;

namespace Governance.Reporting.Domain.Reports;

/// <summary>Where a hall stands on one requirement on the day.</summary>
internal sealed record HallStanding(
    string Requirement,
    EvidenceStep Step,
    DateOnly? DeclaredOn,
    DateOnly? DocumentedOn,
    DateOnly? AliveSince,
    DateOnly? VerifiedOn,
    DateOnly? SinceDay,
    DatePrecision SincePrecision,
    bool SinceVerified,
    TimelinessKind Timeliness,
    int DaysLate,
    bool DateConfirmed,
    bool Negative,
    bool Simulated)
{
    public bool OnPaperOnly => Step is EvidenceStep.Declared or EvidenceStep.Documented;

    public static HallStanding Of(string requirement, DateOnly? deadline, DateOnly asOf, StandingInterval? interval)
    {
        var time = Ladder.Timeliness.Of(deadline, asOf, interval?.SinceDay, interval?.SinceStated ?? false, interval?.ConfirmedSince);
        return new HallStanding(
            requirement,
            interval?.Step ?? EvidenceStep.None,
            interval?.DeclaredOn,
            interval?.DocumentedOn,
            interval?.AliveSince,
            interval?.VerifiedOn,
            interval?.SinceDay,
            interval?.SincePrecision ?? DatePrecision.Unknown,
            interval?.SinceVerified ?? false,
            time.Kind,
            time.DaysLate,
            time.DateConfirmed,
            interval?.Negative ?? false,
            interval?.Simulated ?? false);
    }
}
