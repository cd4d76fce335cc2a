using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Assistance.Rules;

/// <summary>Nothing is done in somebody's name before he consents.</summary>
internal sealed record ConsentWasGiven(DateTime? ConsentAt)
    : Rule(AssistanceErrorCodes.ConsentMissing)
{
    public override bool IsBroken => ConsentAt is null;
}
