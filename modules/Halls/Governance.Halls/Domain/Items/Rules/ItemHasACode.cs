using Governance.Halls.Contracts;

namespace Governance.Halls.Domain.Items.Rules;

/// <summary>An item is kept apart from others of its name by its code.</summary>
internal sealed record ItemHasACode(string? ItemCode)
    : Rule(ItemErrorCodes.CodeMissing, "code")
{
    public override bool IsBroken => string.IsNullOrWhiteSpace(ItemCode);
}
