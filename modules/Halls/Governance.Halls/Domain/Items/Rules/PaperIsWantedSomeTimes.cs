using Governance.Halls.Contracts;

namespace Governance.Halls.Domain.Items.Rules;

/// <summary>A paper in the list is wanted once at least.</summary>
internal sealed record PaperIsWantedSomeTimes(int Row, int Copies)
    : Rule(ItemErrorCodes.PaperCopiesOutOfRange, "papers")
{
    public const int Most = 99;

    public override bool IsBroken => Copies is < 1 or > Most;

    public override IReadOnlyList<(string Name, object? Value)> Details => [("row", Row), ("most", Most)];
}
