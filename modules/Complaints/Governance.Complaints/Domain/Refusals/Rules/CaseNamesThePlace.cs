using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Refusals.Rules;

/// <summary>Without an item or window nobody knows what was refused.</summary>
internal sealed record CaseNamesThePlace(Guid? ItemId, Guid? WindowId)
    : Rule(RefusalErrorCodes.CaseNamesNoPlace)
{
    public override bool IsBroken => ItemId is null && WindowId is null;
}
