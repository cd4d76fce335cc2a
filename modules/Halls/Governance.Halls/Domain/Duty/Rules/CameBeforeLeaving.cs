using Governance.Halls.Contracts;

namespace Governance.Halls.Domain.Duty.Rules;

/// <summary>Nobody leaves who has not come.</summary>
internal sealed record CameBeforeLeaving(DutyAttendance? Came)
    : Rule(AttendanceErrorCodes.NotCheckedIn)
{
    public override bool IsBroken => Came is null;
}
