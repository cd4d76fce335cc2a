using Governance.Halls.Contracts;

namespace Governance.Halls.Domain.Duty.Rules;

/// <summary>Consent comes before both days.</summary>
internal sealed record SwapDaysAreStillComing(DutyDay Own, DutyDay Other, DateOnly Today)
    : Rule(DutyErrorCodes.SwapDayPast)
{
    public override bool IsBroken => new[] { Own, Other }.Any(day => day.Settled || day.Day <= Today);
}
