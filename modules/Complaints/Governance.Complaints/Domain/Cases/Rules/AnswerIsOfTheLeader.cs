using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Cases.Rules;

/// <summary>Of the departments only the one that leads answers; the hall may answer for it.</summary>
internal sealed record AnswerIsOfTheLeader(WorkOrder Order, Actor By)
    : Rule(CaseErrorCodes.NotYourWorkOrder)
{
    public override bool IsBroken => By.DepartmentId is { } department && department != Order.DepartmentId && !By.IsOfTheHall;
}
