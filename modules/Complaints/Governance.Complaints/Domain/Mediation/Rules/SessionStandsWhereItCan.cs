using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Mediation.Rules;

/// <summary>A verb is for sessions that stand in one of some states.</summary>
internal sealed record SessionStandsWhereItCan(MediationState State, IReadOnlyList<MediationState> Allowed)
    : Rule(MediationErrorCodes.NotInThisState)
{
    public override bool IsBroken => !Allowed.Contains(State);

    public override IReadOnlyList<(string Name, object? Value)> Details => [("state", State)];
}
