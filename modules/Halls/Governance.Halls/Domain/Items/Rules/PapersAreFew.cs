using Governance.Halls.Contracts;

namespace Governance.Halls.Domain.Items.Rules;

/// <summary>Nobody is asked for a cartload of papers.</summary>
internal sealed record PapersAreFew(int Count)
    : Rule(ItemErrorCodes.TooManyPapers, "papers")
{
    public const int Most = 50;

    public override bool IsBroken => Count > Most;

    public override IReadOnlyList<(string Name, object? Value)> Details => [("most", Most)];
}
