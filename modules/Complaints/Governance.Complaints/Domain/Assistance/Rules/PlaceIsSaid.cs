using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Assistance.Rules;

/// <summary>Where to meet is said, but at home.</summary>
internal sealed record PlaceIsSaid(AssistanceVisit Visit, string? Place)
    : Rule(AssistanceErrorCodes.PlaceMissing, "place")
{
    public override bool IsBroken => Visit != AssistanceVisit.AtHome && string.IsNullOrWhiteSpace(Place);
}
