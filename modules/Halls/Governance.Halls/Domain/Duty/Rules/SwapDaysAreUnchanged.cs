using Governance.Halls.Contracts;

namespace Governance.Halls.Domain.Duty.Rules;

/// <summary>What was agreed on is what is exchanged.</summary>
internal sealed record SwapDaysAreUnchanged(DutySwap Swap, DutyDay? Own, DutyDay? Other)
    : Rule(DutyErrorCodes.SwapDaysChanged)
{
    public override bool IsBroken => Own?.StaffId != Swap.StaffId || Other?.StaffId != Swap.OtherStaffId;
}
