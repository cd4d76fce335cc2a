using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Cases.Rules;

/// <summary>The tenant must rule that a case can end at the window.</summary>
internal sealed record TenantResolvesOnTheSpot(bool Allowed)
    : Rule(CaseErrorCodes.OnTheSpotNotAllowed)
{
    public override bool IsBroken => !Allowed;
}
