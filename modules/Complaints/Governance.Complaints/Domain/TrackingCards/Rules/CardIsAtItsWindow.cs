using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.TrackingCards.Rules;

/// <summary>A visit is noted where the card sent the citizen. Whoever stands at no window, such as a leader, notes it for any.</summary>
internal sealed record CardIsAtItsWindow(Guid? Here, Guid? Window, string Place)
    : Rule(TrackingCardErrorCodes.BelongsElsewhere)
{
    public override bool IsBroken => Here is not null && Window is not null && Here != Window;

    public override IReadOnlyList<(string Name, object? Value)> Details => [("window", Place)];
}
