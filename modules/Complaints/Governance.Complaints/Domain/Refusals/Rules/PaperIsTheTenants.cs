using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Refusals.Rules;

/// <summary>The tenant says which papers its windows hand out.</summary>
internal sealed record PaperIsTheTenants(IReadOnlyList<RefusalPaper> Papers, IReadOnlyList<RefusalPaperKind> Allowed)
    : Rule(RefusalErrorCodes.PaperUnknown, "paper")
{
    public override bool IsBroken => Papers.Any(p => !Allowed.Contains(p.Kind));
}
