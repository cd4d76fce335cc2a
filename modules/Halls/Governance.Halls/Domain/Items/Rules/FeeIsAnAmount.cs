using Governance.Halls.Contracts;

namespace Governance.Halls.Domain.Items.Rules;

/// <summary>A fee can be paid: 0 or more, in whole fen.</summary>
internal sealed record FeeIsAnAmount(decimal? Fee)
    : Rule(ItemErrorCodes.FeeNotAnAmount, "feeYuan")
{
    public const decimal Most = 99_999_999.99m;

    public override bool IsBroken => Fee is { } fee && (fee is < 0 or > Most || decimal.Round(fee, 2) != fee);

    public override IReadOnlyList<(string Name, object? Value)> Details => [("most", Most)];
}
