using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Refusals.Rules;

/// <summary>Only somebody who could not get something done was refused.</summary>
internal sealed record CaseTellsOfARefusal(CaseKind Kind)
    : Rule(RefusalErrorCodes.CaseIsNoRefusal)
{
    public override bool IsBroken => Kind != CaseKind.CannotGetItDone;
}
