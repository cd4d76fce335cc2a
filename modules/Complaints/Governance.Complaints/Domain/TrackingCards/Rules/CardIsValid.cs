using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.TrackingCards.Rules;

/// <summary>A card that is not valid any more binds nobody: the citizen is told anew.</summary>
internal sealed record CardIsValid(DateOnly Until, DateOnly Today)
    : Rule(TrackingCardErrorCodes.Expired)
{
    public override bool IsBroken => Today > Until;
}
