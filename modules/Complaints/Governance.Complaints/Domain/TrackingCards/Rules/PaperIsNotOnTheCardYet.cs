using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.TrackingCards.Rules;

/// <summary>What stands on the card is not added to it.</summary>
internal sealed record PaperIsNotOnTheCardYet(CardPaper? Known)
    : Rule(TrackingCardErrorCodes.PaperTwice, "added")
{
    public override bool IsBroken => Known is not null;

    public override IReadOnlyList<(string Name, object? Value)> Details => [("paper", Known?.Name)];
}
