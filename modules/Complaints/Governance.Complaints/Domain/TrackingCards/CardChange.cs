namespace Governance.Complaints.Domain.TrackingCards;

/// <summary>What was done to a card.</summary>
internal enum CardChange
{
    HandedOut,
    Revised,
    Visited,
}
