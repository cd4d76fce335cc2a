using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Cases.Rules;

/// <summary>A matter returned so often that it was assigned for good is not returned again. 潍坊市12345热线条例.</summary>
internal sealed record NotAssignedForGood(bool ForGood)
    : Rule(CaseErrorCodes.AssignedForGood)
{
    public override bool IsBroken => ForGood;
}
