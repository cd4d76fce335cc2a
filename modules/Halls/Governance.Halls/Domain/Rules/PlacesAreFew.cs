using Governance.Halls.Contracts;

namespace Governance.Halls.Domain.Rules;

/// <summary>A mechanism stands at a few places of a hall.</summary>
internal sealed record PlacesAreFew(IReadOnlyList<string> Places)
    : Rule(HallErrorCodes.TooManyPlaces, EvidenceFields.Places)
{
    public const int Most = 20;

    public override bool IsBroken => Places.Count > Most;

    public override IReadOnlyList<(string Name, object? Value)> Details => [("most", Most)];
}
