using Governance.Halls.Contracts;

namespace Governance.Halls.Domain.Items.Rules;

/// <summary>A code belongs to one item of the tenant.</summary>
internal sealed record ItemCodeIsFree(string ItemCode, string? TakenBy)
    : Rule(ItemErrorCodes.CodeTaken, "code")
{
    public override bool IsBroken => TakenBy is not null;

    public override IReadOnlyList<(string Name, object? Value)> Details => [("code", ItemCode), ("name", TakenBy)];
}
