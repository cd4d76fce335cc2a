using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.TrackingCards.Rules;

/// <summary>A new version says something new.</summary>
internal sealed record SomethingChanges(CardRevision Revision)
    : Rule(TrackingCardErrorCodes.NothingChanges, "added")
{
    public override bool IsBroken =>
        Revision is { Brought.Count: 0, Waived.Count: 0, Added.Count: 0, Next: null };
}
