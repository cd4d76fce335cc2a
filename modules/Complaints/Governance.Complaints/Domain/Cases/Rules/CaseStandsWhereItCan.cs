using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Cases.Rules;

/// <summary>A verb is for cases that stand in one of some states.</summary>
internal sealed record CaseStandsWhereItCan(CaseState State, IReadOnlyList<CaseState> Allowed)
    : Rule(CaseErrorCodes.NotInThisState)
{
    public override bool IsBroken => !Allowed.Contains(State);

    public override IReadOnlyList<(string Name, object? Value)> Details => [("state", State)];
}
