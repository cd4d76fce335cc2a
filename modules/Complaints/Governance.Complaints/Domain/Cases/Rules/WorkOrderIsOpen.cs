using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Cases.Rules;

/// <summary>What was returned or ended is not worked on.</summary>
internal sealed record WorkOrderIsOpen(WorkOrder? Order)
    : Rule(CaseErrorCodes.WorkOrderEnded)
{
    public override bool IsBroken => Order!.State != WorkOrderState.Open;
}
