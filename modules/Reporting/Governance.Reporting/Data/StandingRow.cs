using Governance.Halls.Contracts;
using Governance.Reporting.Domain.Ladder;

namespace Governance.Reporting.Data;

/// <summary>Where a mechanism of a hall stands on the days of one interval; computed, never edited.</summary>
internal sealed class StandingRow
{
    public Guid HallId { get; set; }

    public string Mechanism { get; set; } = "";

    public DateOnly FromDay { get; set; }

    public DateOnly ToDay { get; set; }

    public EvidenceStep Step { get; set; }

    public DateOnly? DeclaredOn { get; set; }

    public DateOnly? DocumentedOn { get; set; }

    public DateOnly? AliveSince { get; set; }

    public DateOnly? VerifiedOn { get; set; }

    public DateOnly? SinceDay { get; set; }

    public DatePrecision SincePrecision { get; set; }

    public bool SinceVerified { get; set; }

    public bool SinceStated { get; set; }

    public DateOnly? ConfirmedSince { get; set; }

    public bool Negative { get; set; }

    public bool Simulated { get; set; }

    public void Set(StandingInterval interval)
    {
        (FromDay, ToDay, Step) = (interval.FromDay, interval.ToDay, interval.Step);
        (DeclaredOn, DocumentedOn, AliveSince, VerifiedOn) =
            (interval.DeclaredOn, interval.DocumentedOn, interval.AliveSince, interval.VerifiedOn);
        (SinceDay, SincePrecision, SinceVerified, SinceStated, ConfirmedSince) =
            (interval.SinceDay, interval.SincePrecision, interval.SinceVerified, interval.SinceStated, interval.ConfirmedSince);
        (Negative, Simulated) = (interval.Negative, interval.Simulated);
    }

    public StandingInterval Interval() => new(
        FromDay, ToDay, Step, DeclaredOn, DocumentedOn, AliveSince, VerifiedOn,
        SinceDay, SincePrecision, SinceVerified, SinceStated, ConfirmedSince, Negative, Simulated);
}
