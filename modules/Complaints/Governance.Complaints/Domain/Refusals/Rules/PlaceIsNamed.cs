using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Refusals.Rules;

/// <summary>A refusal is of a service item or at a window.</summary>
internal sealed record PlaceIsNamed(Guid? ItemId, Guid? WindowId)
    : Rule(RefusalErrorCodes.PlaceMissing, "item")
{
    public override bool IsBroken => ItemId is null && WindowId is null;
}
