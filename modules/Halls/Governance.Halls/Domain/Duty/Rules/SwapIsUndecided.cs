using Governance.Halls.Contracts;

namespace Governance.Halls.Domain.Duty.Rules;

/// <summary>An answer is given once.</summary>
internal sealed record SwapIsUndecided(DutySwap Swap)
    : Rule(DutyErrorCodes.SwapDecided)
{
    public override bool IsBroken => Swap.State != DutySwapState.Asked;
}
