using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Cases.Rules;

/// <summary>A text is no longer than its place.</summary>
internal sealed record TextFits(string TextField, string? Text, int Length)
    : Rule(CaseErrorCodes.TextTooLong, TextField)
{
    public override bool IsBroken => Text?.Length > Length;

    public override IReadOnlyList<(string Name, object? Value)> Details => [("length", Length)];
}
