using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.TrackingCards.Rules;

/// <summary>Nobody brings more papers than fit on a card.</summary>
internal sealed record PapersAreFew(string PapersField, int Papers)
    : Rule(TrackingCardErrorCodes.TooManyPapers, PapersField)
{
    public const int Most = 30;

    public override bool IsBroken => Papers > Most;

    public override IReadOnlyList<(string Name, object? Value)> Details => [("most", Most)];
}
