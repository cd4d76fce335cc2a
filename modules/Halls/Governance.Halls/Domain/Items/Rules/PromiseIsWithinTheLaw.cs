using Governance.Halls.Contracts;

namespace Governance.Halls.Domain.Items.Rules;

/// <summary>A hall may be quicker than the law asks, never slower.</summary>
internal sealed record PromiseIsWithinTheLaw(int? Promised, int? Statutory)
    : Rule(ItemErrorCodes.PromiseAboveStatutory, "promisedWorkingDays")
{
    public override bool IsBroken => Promised > Statutory;

    public override IReadOnlyList<(string Name, object? Value)> Details => [("statutory", Statutory)];
}
