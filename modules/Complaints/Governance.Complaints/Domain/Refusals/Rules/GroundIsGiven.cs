using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Refusals.Rules;

/// <summary>A window refuses on a legal basis or for a reason.</summary>
internal sealed record GroundIsGiven(string? Basis, string? Reason)
    : Rule(RefusalErrorCodes.GroundMissing, "reason")
{
    public override bool IsBroken => Basis is null && Reason is null;
}
