using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.TrackingCards.Rules;

/// <summary>A paper that is ticked stands on the card.</summary>
internal sealed record PaperIsOfTheCard(string PapersField, CardPaper? Paper)
    : Rule(TrackingCardErrorCodes.PaperUnknown, PapersField)
{
    public override bool IsBroken => Paper is null;
}
