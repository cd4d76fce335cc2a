using Governance.Halls.Contracts;

namespace Governance.Halls.Domain.Items.Rules;

/// <summary>A time limit is 0 (on the spot) or some working days.</summary>
internal sealed record WorkingDaysAreInReason(string DaysField, int? Days)
    : Rule(ItemErrorCodes.WorkingDaysOutOfRange, DaysField)
{
    public const int Most = 1000;

    public override bool IsBroken => Days is < 0 or > Most;

    public override IReadOnlyList<(string Name, object? Value)> Details => [("most", Most)];
}
