using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.TrackingCards.Rules;

/// <summary>A paper that the card names as missing may be asked for: nobody did anything wrong with that.</summary>
internal sealed record PaperWasNotToldOf(CardPaper? Known)
    : Rule(TrackingCardErrorCodes.PaperWasTold, "asked")
{
    public override bool IsBroken => Known is { State: CardPaperState.Open };

    public override IReadOnlyList<(string Name, object? Value)> Details => [("paper", Known?.Name)];
}
