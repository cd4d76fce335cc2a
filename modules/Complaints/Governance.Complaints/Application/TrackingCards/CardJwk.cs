using Governance.Complaints.Domain.TrackingCards;

namespace Governance.Complaints.Application.TrackingCards;

/// <summary>A public key as RFC 7517 writes it, with the tenant whose cards it checks and the days on which it signed.</summary>
/// <param name="Kid">The key's id.</param>
/// <param name="X">The point, base64url.</param>
/// <param name="Y">The point, base64url.</param>
/// <param name="Tenant">The tenant's code.</param>
/// <param name="From">The first day on which it signed.</param>
/// <param name="To">The last day on which it signed; <c>null</c> while it signs.</param>
/// <param name="Kty">The type.</param>
/// <param name="Crv">The curve.</param>
/// <param name="Alg">The algorithm.</param>
/// <param name="Use">What for.</param>
internal sealed record CardJwk(
    string Kid, string X, string Y, string Tenant, DateOnly From, DateOnly? To, string Kty = "EC", string Crv = "P-256", string Alg = "ES256", string Use = "sig")
{
    public static CardJwk Of(CardKey key) => new(key.KeyId, key.X, key.Y, key.TenantCode, key.From, key.To);
}

/// <summary>Public keys as RFC 7517 writes them.</summary>
/// <param name="Keys">The keys.</param>
internal sealed record CardJwks(IReadOnlyList<CardJwk> Keys);
