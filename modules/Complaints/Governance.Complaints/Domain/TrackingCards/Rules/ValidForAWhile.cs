using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.TrackingCards.Rules;

/// <summary>A card is valid from today, and for a year at most.</summary>
internal sealed record ValidForAWhile(DateOnly Until, DateOnly Today)
    : Rule(TrackingCardErrorCodes.ValidUntilOutOfRange, "validUntil")
{
    public const int MostDays = 366;

    public override bool IsBroken => Until < Today || Until > Today.AddDays(MostDays);
}
