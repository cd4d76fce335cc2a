using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Cases.Rules;

/// <summary>A case without a leading department is given one; one that has it gets only helpers beside it.</summary>
internal sealed record LeaderIsNotReplaced(IReadOnlyList<Assignee> To, IReadOnlyList<WorkOrder> Open)
    : Rule(Open.Any(o => o.Leads) ? CaseErrorCodes.LeadAtWork : CaseErrorCodes.LeadMissing, "lead")
{
    public override bool IsBroken => To.Any(d => d.Leads) == Open.Any(o => o.Leads);
}
