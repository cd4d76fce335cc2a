using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Refusals.Rules;

/// <summary>A window may not leave it at 不能办, 不知道, 不清楚: what stands beside such words must say something.</summary>
internal sealed record WordsSaySomething(string TextField, string? Text, IReadOnlyList<string> Forbidden)
    : Rule(RefusalErrorCodes.WordsForbidden, TextField)
{
    private const int FewestOthers = 4;

    public override bool IsBroken => Used is not null && Rest.Count(char.IsLetterOrDigit) < FewestOthers;

    public override IReadOnlyList<(string Name, object? Value)> Details => [("word", Used)];

    private string? Used => Text is null ? null : Forbidden.FirstOrDefault(word => Text.Contains(word, StringComparison.Ordinal));

    private string Rest => Forbidden.Aggregate(Text ?? "", (rest, word) => rest.Replace(word, "", StringComparison.Ordinal));
}
