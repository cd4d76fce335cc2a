using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.TrackingCards.Rules;

/// <summary>What was brought or waived is not settled again.</summary>
internal sealed record PaperIsStillMissing(string PapersField, CardPaper Paper)
    : Rule(TrackingCardErrorCodes.PaperSettled, PapersField)
{
    public override bool IsBroken => Paper.State != CardPaperState.Open;

    public override IReadOnlyList<(string Name, object? Value)> Details => [("paper", Paper.Name)];
}
