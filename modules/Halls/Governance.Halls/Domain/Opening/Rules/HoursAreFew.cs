using Governance.Halls.Contracts;

namespace Governance.Halls.Domain.Opening.Rules;

/// <summary>A day has a morning, an afternoon, perhaps an evening.</summary>
internal sealed record HoursAreFew(int Count)
    : Rule(OpeningErrorCodes.TooManyHours, "hours")
{
    private const int Most = 6;

    public override bool IsBroken => Count > Most;

    public override IReadOnlyList<(string Name, object? Value)> Details => [("most", Most)];
}
