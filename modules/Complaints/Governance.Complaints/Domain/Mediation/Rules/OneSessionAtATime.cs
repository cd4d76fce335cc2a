using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Mediation.Rules;

/// <summary>A case has one session that is to come.</summary>
internal sealed record OneSessionAtATime(bool IsToCome)
    : Rule(MediationErrorCodes.AlreadyCalled)
{
    public override bool IsBroken => IsToCome;
}
