using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.TrackingCards.Rules;

/// <summary>The citizen is sent to one place: a window of the hall, or another body.</summary>
internal sealed record NextIsOnePlace(Guid? Window, string? Body)
    : Rule(TrackingCardErrorCodes.NextMissing, "nextWindow")
{
    public override bool IsBroken => Window is null == string.IsNullOrWhiteSpace(Body);
}
