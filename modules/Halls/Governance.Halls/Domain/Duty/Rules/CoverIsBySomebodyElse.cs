using Governance.Halls.Contracts;

namespace Governance.Halls.Domain.Duty.Rules;

/// <summary>Whoever has the day need not stand in for himself.</summary>
internal sealed record CoverIsBySomebodyElse(DutyDay Day, Guid StaffId)
    : Rule(DutyErrorCodes.SamePerson, "workNumber")
{
    public override bool IsBroken => Day.StaffId == StaffId;
}
