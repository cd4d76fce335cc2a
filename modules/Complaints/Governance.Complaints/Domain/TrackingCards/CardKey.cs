using System.Buffers.Text;
using System.Security.Cryptography;
using Governance.Complaints.Domain.Cases;
using Governance.Kernel.Auditing;
using Governance.Kernel.Domain;
using Governance.Kernel.MultiTenancy;

namespace Governance.Complaints.Domain.TrackingCards;

/// <summary>A tenant's key for its cards: ECDSA on P-256. One signs, those before it stay to check by. The private part is encrypted.</summary>
[Audited]
internal sealed class CardKey : AggregateRoot<Guid>, IMultiTenant
{
    private CardKey()
    {
    }

    public Guid? TenantId { get; private set; }

    /// <summary>1 for the first, one more with each change.</summary>
    public int Ordinal { get; private set; }

    /// <summary>The tenant's code and the ordinal: <c>442000-1</c>.</summary>
    public string KeyId { get; private set; } = "";

    public string X { get; private set; } = "";

    public string Y { get; private set; } = "";

    /// <summary>PKCS #8, encrypted.</summary>
    public string Private { get; private set; } = "";

    /// <summary>The first day on which it signed.</summary>
    public DateOnly From { get; private set; }

    /// <summary>The last day on which it signed; <c>null</c> while it signs.</summary>
    public DateOnly? To { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime MadeAt { get; private set; }

    public string MadeBy { get; private set; } = "";

    public string? Reason { get; private set; }

    /// <summary>The sheet that it came from.</summary>
    public Guid? RequestId { get; private set; }

    /// <param name="act">Who makes it, and when.</param>
    /// <param name="tenantCode">The tenant's code.</param>
    /// <param name="ordinal">Which one.</param>
    /// <param name="key">The pair.</param>
    /// <param name="encrypt">Encrypts the private part.</param>
    /// <param name="reason">Why the one before it was replaced.</param>
    public static CardKey Make(CaseAct act, string tenantCode, int ordinal, ECDsa key, Func<string, string> encrypt, string? reason)
    {
        var point = key.ExportParameters(false).Q;
        return new CardKey
        {
            Id = act.Guids.Create(),
            Ordinal = ordinal,
            KeyId = $"{tenantCode}-{ordinal}",
            X = Base64Url.EncodeToString(point.X),
            Y = Base64Url.EncodeToString(point.Y),
            Private = encrypt(Convert.ToBase64String(key.ExportPkcs8PrivateKey())),
            From = act.Today,
            MadeAt = act.At,
            MadeBy = act.By.Name,
            Reason = reason,
            RequestId = act.RequestId,
        };
    }

    /// <summary>换下: it signs nothing any more.</summary>
    public void Retire(DateOnly today) => To = today;

    /// <summary>The tenant's code.</summary>
    public string TenantCode => KeyId[..KeyId.LastIndexOf('-')];

    /// <summary>Whether a card of this day can have been signed with it.</summary>
    public bool Signed(DateOnly day) => day >= From && (To is null || day <= To);

    /// <summary>The public part.</summary>
    public ECDsa ToPublic() => ECDsa.Create(new ECParameters
    {
        Curve = ECCurve.NamedCurves.nistP256,
        Q = new ECPoint { X = Base64Url.DecodeFromChars(X), Y = Base64Url.DecodeFromChars(Y) },
    });

    /// <param name="decrypt">Reads the private part.</param>
    public ECDsa ToPrivate(Func<string, string> decrypt)
    {
        var key = ECDsa.Create();
        key.ImportPkcs8PrivateKey(Convert.FromBase64String(decrypt(Private)), out _);
        return key;
    }
}
