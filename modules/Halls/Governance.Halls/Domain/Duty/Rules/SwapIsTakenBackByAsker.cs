using Governance.Halls.Contracts;

namespace Governance.Halls.Domain.Duty.Rules;

/// <summary>The one who asked takes back himself.</summary>
internal sealed record SwapIsTakenBackByAsker(DutySwap Swap, Guid? By)
    : Rule(DutyErrorCodes.SwapNotOwn)
{
    public override bool IsBroken => By != Swap.StaffId;
}
