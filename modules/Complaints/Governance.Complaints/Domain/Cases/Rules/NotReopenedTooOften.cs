using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Cases.Rules;

/// <summary>A case is redone as often as the tenant rules.</summary>
internal sealed record NotReopenedTooOften(int Round, int Most)
    : Rule(CaseErrorCodes.ReopenedTooOften)
{
    public override bool IsBroken => Round >= Most;
}
