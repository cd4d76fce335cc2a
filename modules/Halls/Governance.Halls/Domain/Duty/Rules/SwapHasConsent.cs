using Governance.Halls.Contracts;

namespace Governance.Halls.Domain.Duty.Rules;

/// <summary>The one who is asked consents himself.</summary>
internal sealed record SwapHasConsent(DutySwap Swap, Guid? By)
    : Rule(DutyErrorCodes.SwapNeedsConsent)
{
    public override bool IsBroken => By != Swap.OtherStaffId;
}
