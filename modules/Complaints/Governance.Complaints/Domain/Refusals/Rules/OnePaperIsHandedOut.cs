using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Refusals.Rules;

/// <summary>Whoever is refused takes one of the three papers along.</summary>
internal sealed record OnePaperIsHandedOut(int Papers)
    : Rule(RefusalErrorCodes.PaperNotOne, "paper")
{
    public override bool IsBroken => Papers != 1;
}
