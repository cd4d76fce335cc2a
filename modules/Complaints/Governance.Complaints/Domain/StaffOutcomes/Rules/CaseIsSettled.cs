using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.StaffOutcomes.Rules;

/// <summary>Nothing is decided for staff before the citizen was answered: what happened is looked into first.</summary>
internal sealed record CaseIsSettled(CaseState State)
    : Rule(StaffOutcomeErrorCodes.CaseNotSettled)
{
    public override bool IsBroken => State < CaseState.Answered;
}
