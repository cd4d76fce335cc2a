using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Assistance.Rules;

/// <summary>Consent is noted once.</summary>
internal sealed record ConsentIsTheFirst(DateTime? ConsentAt)
    : Rule(AssistanceErrorCodes.ConsentTwice)
{
    public override bool IsBroken => ConsentAt is not null;
}
