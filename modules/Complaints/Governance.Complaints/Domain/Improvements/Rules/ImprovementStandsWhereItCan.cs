using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Improvements.Rules;

/// <summary>A verb is for changes that stand in one of some states.</summary>
internal sealed record ImprovementStandsWhereItCan(ImprovementState State, IReadOnlyList<ImprovementState> Allowed)
    : Rule(ImprovementErrorCodes.NotInThisState)
{
    public override bool IsBroken => !Allowed.Contains(State);

    public override IReadOnlyList<(string Name, object? Value)> Details => [("state", State)];
}
