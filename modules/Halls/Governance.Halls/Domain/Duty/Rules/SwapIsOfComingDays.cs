using Governance.Halls.Contracts;

namespace Governance.Halls.Domain.Duty.Rules;

/// <summary>Today and the days gone by stay as they are.</summary>
internal sealed record SwapIsOfComingDays(DutyDay Day, DateOnly Today, string DayField)
    : Rule(DutyErrorCodes.SwapDayPast, DayField)
{
    public override bool IsBroken => Day.Settled || Day.Day <= Today;
}
