using Governance.Halls.Contracts;

namespace Governance.Halls.Domain.Items.Rules;

/// <summary>Each paper says what it is.</summary>
internal sealed record PaperHasAName(int Row, string? Name)
    : Rule(ItemErrorCodes.PaperNameMissing, "papers")
{
    public override bool IsBroken => string.IsNullOrWhiteSpace(Name);

    public override IReadOnlyList<(string Name, object? Value)> Details => [("row", Row)];
}
