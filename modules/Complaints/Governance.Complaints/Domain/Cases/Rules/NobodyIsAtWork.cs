using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Cases.Rules;

/// <summary>The departments that help have reported before the whole is answered.</summary>
internal sealed record NobodyIsAtWork(bool AtWork)
    : Rule(CaseErrorCodes.WorkOrdersOpen)
{
    public override bool IsBroken => AtWork;
}
