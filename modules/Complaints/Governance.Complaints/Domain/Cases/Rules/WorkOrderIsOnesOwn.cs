using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Cases.Rules;

/// <summary>A work order is worked on by the department that has it.</summary>
internal sealed record WorkOrderIsOnesOwn(WorkOrder? Order, Actor By)
    : Rule(CaseErrorCodes.NotYourWorkOrder)
{
    public override bool IsBroken => By.Kind != ActorKind.Staff || By.DepartmentId != Order!.DepartmentId;
}
