using Governance.Halls.Contracts;

namespace Governance.Halls.Domain.Duty.Rules;

/// <summary>There are two in a swap.</summary>
internal sealed record SwapIsWithSomebodyElse(DutyDay Own, DutyDay Other)
    : Rule(DutyErrorCodes.SwapWithOneself, "otherDay")
{
    public override bool IsBroken => Own.StaffId == Other.StaffId;
}
