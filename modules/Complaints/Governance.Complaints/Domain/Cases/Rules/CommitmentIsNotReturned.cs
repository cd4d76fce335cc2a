using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Cases.Rules;

/// <summary>What a department has promised at a mediation session it does not return.</summary>
internal sealed record CommitmentIsNotReturned(WorkOrder Order)
    : Rule(MediationErrorCodes.CommitmentIsKept)
{
    public override bool IsBroken => Order.IsCommitment;
}
