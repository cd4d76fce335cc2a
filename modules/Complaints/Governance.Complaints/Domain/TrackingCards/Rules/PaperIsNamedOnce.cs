using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.TrackingCards.Rules;

/// <summary>A paper stands on a card once.</summary>
internal sealed record PaperIsNamedOnce(string PapersField, IReadOnlyList<PaperTold> Papers)
    : Rule(TrackingCardErrorCodes.PaperTwice, PapersField)
{
    public override bool IsBroken => Twice is not null;

    public override IReadOnlyList<(string Name, object? Value)> Details => [("paper", Twice)];

    private string? Twice => Papers.GroupBy(p => PaperTold.KeyOf(p.Name)).FirstOrDefault(g => g.Count() > 1)?.First().Name;
}
