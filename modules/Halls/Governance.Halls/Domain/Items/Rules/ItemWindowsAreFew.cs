using Governance.Halls.Contracts;

namespace Governance.Halls.Domain.Items.Rules;

/// <summary>An item is done at some of the windows of a tenant.</summary>
internal sealed record ItemWindowsAreFew(int Count)
    : Rule(ItemErrorCodes.TooManyWindows, "windowIds")
{
    public const int Most = 500;

    public override bool IsBroken => Count > Most;

    public override IReadOnlyList<(string Name, object? Value)> Details => [("most", Most)];
}
