using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Refusals.Rules;

/// <summary>The tenant says what its windows offer where something is missing.</summary>
internal sealed record OfferIsTheTenants(IReadOnlyList<RefusalOffer> Offers, IReadOnlyList<RefusalOffer> Allowed)
    : Rule(RefusalErrorCodes.OfferUnknown, "requirements.takenFirst")
{
    public override bool IsBroken => Offers.Any(o => !Allowed.Contains(o));
}
