namespace Governance.Halls.Domain;

/// <summary>Who inspects.</summary>
/// <param name="TenantId">The tenant of the account; <c>null</c> for the province.</param>
/// <param name="ManagesHalls">Whether the account runs its tenant's halls.</param>
internal sealed record Inspector(Guid? TenantId, bool ManagesHalls);
