using Governance.Halls.Contracts;

namespace Governance.Halls.Domain.Items.Rules;

/// <summary>What is said of a paper fits its line.</summary>
internal sealed record PaperTextFits(int Row, string? Text)
    : Rule(ItemErrorCodes.PaperTextTooLong, "papers")
{
    public override bool IsBroken => Text?.Length > Lengths.Line;

    public override IReadOnlyList<(string Name, object? Value)> Details => [("row", Row), ("length", Lengths.Line)];
}
