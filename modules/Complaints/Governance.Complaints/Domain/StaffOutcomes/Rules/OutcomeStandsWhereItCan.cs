using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.StaffOutcomes.Rules;

/// <summary>A verb is for outcomes that stand in one of some states.</summary>
internal sealed record OutcomeStandsWhereItCan(StaffOutcomeState State, IReadOnlyList<StaffOutcomeState> Allowed)
    : Rule(StaffOutcomeErrorCodes.NotInThisState)
{
    public override bool IsBroken => !Allowed.Contains(State);

    public override IReadOnlyList<(string Name, object? Value)> Details => [("state", State)];
}
