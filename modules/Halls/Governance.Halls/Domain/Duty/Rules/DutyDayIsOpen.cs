using Governance.Halls.Contracts;

namespace Governance.Halls.Domain.Duty.Rules;

/// <summary>What has been and what is written down is not planned any more.</summary>
internal sealed record DutyDayIsOpen(DutyDay Day, DateOnly Today)
    : Rule(DutyErrorCodes.DayOver)
{
    public override bool IsBroken => Day.Settled || Day.Day < Today;
}
