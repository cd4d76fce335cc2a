using Governance.Halls.Contracts;

namespace Governance.Halls.Domain.Rules;

/// <summary>A text is no longer than its place.</summary>
internal sealed record TextFits(string TextField, string? Text, int Length)
    : Rule(HallErrorCodes.TextTooLong, TextField)
{
    public override bool IsBroken => Text?.Length > Length;

    public override IReadOnlyList<(string Name, object? Value)> Details => [("length", Length)];
}
