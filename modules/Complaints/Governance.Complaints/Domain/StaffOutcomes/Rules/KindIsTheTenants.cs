using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.StaffOutcomes.Rules;

/// <summary>Of the sanctions a tenant has those that its rules name.</summary>
internal sealed record KindIsTheTenants(StaffOutcomeKind Kind, IReadOnlyList<StaffOutcomeKind> Known)
    : Rule(StaffOutcomeErrorCodes.KindUnknown, "kind")
{
    public override bool IsBroken => !Known.Contains(Kind);
}
