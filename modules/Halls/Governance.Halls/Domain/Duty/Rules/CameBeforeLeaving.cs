using Governance.Halls.Contracts;
using Governance.Halls.Domain.Rules;

namespace Governance.Halls.Domain.Duty.Rules;

/// <summary>Nobody leaves who has not come.</summary>
internal sealed record CameBeforeLeaving(DutyAttendance? Came)
    : Rule(AttendanceErrorCodes.NotCheckedIn)
{
    public override bool IsBroken => Came is null;
}
