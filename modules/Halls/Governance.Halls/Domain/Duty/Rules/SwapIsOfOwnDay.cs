using Governance.Halls.Contracts;

namespace Governance.Halls.Domain.Duty.Rules;

/// <summary>Nobody gives away another's day.</summary>
internal sealed record SwapIsOfOwnDay(DutyDay Day, Guid Asker)
    : Rule(DutyErrorCodes.SwapNotOwn, "day")
{
    public override bool IsBroken => Day.StaffId != Asker;
}
