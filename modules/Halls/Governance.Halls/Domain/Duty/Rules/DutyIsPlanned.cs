using Governance.Halls.Contracts;

namespace Governance.Halls.Domain.Duty.Rules;

/// <summary>Where the roster names nobody, nobody is on duty.</summary>
internal sealed record DutyIsPlanned(DutyDay? Day)
    : Rule(AttendanceErrorCodes.NoDutyToday)
{
    public override bool IsBroken => Day is null;
}
