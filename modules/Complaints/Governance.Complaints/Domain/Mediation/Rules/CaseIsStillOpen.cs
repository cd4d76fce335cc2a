using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Mediation.Rules;

/// <summary>Departments are called together, and promise, about a case that nobody has answered or ended yet.</summary>
internal sealed record CaseIsStillOpen(CaseState State)
    : Rule(MediationErrorCodes.CaseEnded)
{
    public override bool IsBroken => State >= CaseState.Answered;
}
