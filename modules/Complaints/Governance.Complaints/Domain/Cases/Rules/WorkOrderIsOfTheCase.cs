using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Cases.Rules;

/// <summary>A work order belongs to its case.</summary>
internal sealed record WorkOrderIsOfTheCase(WorkOrder? Order)
    : Rule(CaseErrorCodes.WorkOrderUnknown)
{
    public override bool IsBroken => Order is null;
}
