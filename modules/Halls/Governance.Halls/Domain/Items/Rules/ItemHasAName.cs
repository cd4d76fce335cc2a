using Governance.Halls.Contracts;

namespace Governance.Halls.Domain.Items.Rules;

/// <summary>A citizen finds an item by its name.</summary>
internal sealed record ItemHasAName(string? Name)
    : Rule(ItemErrorCodes.NameMissing, "name")
{
    public override bool IsBroken => string.IsNullOrWhiteSpace(Name);
}
