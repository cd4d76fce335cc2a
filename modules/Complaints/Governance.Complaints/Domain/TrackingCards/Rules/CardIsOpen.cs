using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.TrackingCards.Rules;

/// <summary>A matter that is done needs no card.</summary>
internal sealed record CardIsOpen(TrackingCardState State)
    : Rule(TrackingCardErrorCodes.Ended)
{
    public override bool IsBroken => State == TrackingCardState.Done;
}
