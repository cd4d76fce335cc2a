using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Refusals.Rules;

/// <summary>Who says what is missing offers 容缺受理, 告知承诺 or 帮办代办.</summary>
internal sealed record AWayIsOffered(bool Offered)
    : Rule(RefusalErrorCodes.OfferMissing, "requirements.takenFirst")
{
    public override bool IsBroken => !Offered;
}
