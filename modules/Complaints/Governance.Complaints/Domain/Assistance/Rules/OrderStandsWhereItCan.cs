using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Assistance.Rules;

/// <summary>A verb is for orders that stand in one of some states.</summary>
internal sealed record OrderStandsWhereItCan(AssistanceState State, IReadOnlyList<AssistanceState> Allowed)
    : Rule(AssistanceErrorCodes.NotInThisState)
{
    public override bool IsBroken => !Allowed.Contains(State);
}
