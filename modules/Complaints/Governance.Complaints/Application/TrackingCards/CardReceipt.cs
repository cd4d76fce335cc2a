using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.TrackingCards;

namespace Governance.Complaints.Application.TrackingCards;

/// <summary>What a caller is told after something was done with a card.</summary>
/// <param name="Number">The number of the card.</param>
/// <param name="Revision">Its revision now.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Visits">How often the citizen came again.</param>
/// <param name="Violations">How many papers were asked for that it did not name as missing.</param>
/// <param name="ValidUntil">The last day on which it is valid.</param>
/// <param name="Code">The signed text for its QR code.</param>
internal sealed record CardReceipt(string Number, long Revision, TrackingCardState State, int Visits, int Violations, DateOnly ValidUntil, string Code)
{
    public static CardReceipt Of(TrackingCard card) =>
        new(card.Number, card.Revision, card.State, card.Visits, card.Violations, card.ValidUntil, card.Code);
}
