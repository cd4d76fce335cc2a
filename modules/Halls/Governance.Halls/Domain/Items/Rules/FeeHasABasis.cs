using Governance.Halls.Contracts;

namespace Governance.Halls.Domain.Items.Rules;

/// <summary>Whoever takes money says by what rule.</summary>
internal sealed record FeeHasABasis(decimal? Fee, string? Basis)
    : Rule(ItemErrorCodes.FeeBasisMissing, "feeBasis")
{
    public override bool IsBroken => Fee > 0 && string.IsNullOrWhiteSpace(Basis);
}
