using System.Security.Cryptography;
using Governance.Complaints.Application.Cases;
using Governance.Complaints.Application.TrackingCards.Requests;
using Governance.Complaints.Contracts;
using Governance.Complaints.Data;
using Governance.Complaints.Domain;
using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.TrackingCards;
using Governance.Complaints.Domain.TrackingCards.Rules;
using Governance.Kernel.Domain;
using Governance.Kernel.Exceptions;
using Governance.Kernel.MultiTenancy;
using Governance.Kernel.Security;
using Governance.Kernel.Timing;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Application.TrackingCards;

/// <summary>The keys of the tenants' cards. The first comes into being with the first card.</summary>
internal sealed class CardKeys(
    ComplaintsDbContext db,
    IStringEncryptionService encryption,
    ICurrentTenant tenant,
    ITenantStore tenants,
    IDataFilter<IMultiTenant> tenantFilter,
    CurrentActor actor,
    IGuidGenerator guids,
    TimeProvider time)
{
    private const string Purpose = "Complaints.TrackingCardKey";

    /// <summary>The code of the current tenant.</summary>
    /// <exception cref="EntityNotFoundException">It is the province, which has no cards.</exception>
    public string TenantCode => tenant.Id is { } id && tenants.Find(id) is { } unit ? unit.Code : throw new EntityNotFoundException("tenant", "");

    /// <summary>The key that signs now. To be called before anything else is added to the save.</summary>
    public Task<CardKey> CurrentAsync(CancellationToken cancellationToken) => CurrentAsync(time.UtcDateTime(), cancellationToken);

    /// <param name="madeAt">Since when it signs, where it does not exist yet, UTC.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<CardKey> CurrentAsync(DateTime madeAt, CancellationToken cancellationToken)
    {
        if (await NewestAsync(cancellationToken) is { } newest)
        {
            return newest;
        }

        db.Add(Make(new CaseAct(madeAt, Actor.Program, guids), 1, reason: null));
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException)
        {
            // Another window handed out the tenant's first card at the same instant.
            db.ChangeTracker.Clear();
        }

        return (await NewestAsync(cancellationToken))!;
    }

    /// <summary>Signs what a card says now.</summary>
    public void Sign(TrackingCard card, CardKey key)
    {
        using var pair = key.ToPrivate(cipher => encryption.Decrypt(cipher, Purpose));
        card.Bear(CardCode.Sign(CardText.Of(card, TenantCode, key.KeyId), pair));
    }

    /// <summary>更换: a new key signs, the old one stays to check by.</summary>
    /// <exception cref="BusinessException">Somebody else has replaced it meanwhile.</exception>
    public async Task<CardKey> RotateAsync(RotateCardKeyRequest request, CancellationToken cancellationToken)
    {
        var reason = Written.Needed("reason", request.Reason, Lengths.Reason);
        var newest = await db.CardKeys.OrderByDescending(k => k.Ordinal).FirstOrDefaultAsync(cancellationToken);
        if (newest is not null && newest.RequestId is not null && newest.RequestId == request.RequestId)
        {
            return newest;
        }

        if ((newest?.KeyId ?? "") != (request.Current ?? ""))
        {
            throw new BusinessException(TrackingCardErrorCodes.KeyChangedMeanwhile);
        }

        var act = new CaseAct(time.UtcDateTime(), await actor.GetAsync(cancellationToken), guids, request.RequestId);
        newest?.Retire(act.Today);
        var key = Make(act, (newest?.Ordinal ?? 0) + 1, reason);
        db.Add(key);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
            return key;
        }
        catch (DbUpdateException exception)
        {
            throw new BusinessException(TrackingCardErrorCodes.KeyChangedMeanwhile, inner: exception);
        }
    }

    /// <summary>The keys of the current tenant, the newest first.</summary>
    public async Task<IReadOnlyList<CardKey>> ListAsync(CancellationToken cancellationToken) =>
        await db.CardKeys.AsNoTracking().OrderByDescending(k => k.Ordinal).ToListAsync(cancellationToken);

    /// <summary>The public parts by which a card that is still valid can be checked: of one tenant, or of all.</summary>
    public async Task<CardJwks> PublicAsync(string? tenantCode, CancellationToken cancellationToken)
    {
        var since = time.Today().AddDays(-ValidForAWhile.MostDays);
        using (tenantFilter.Disable())
        {
            var keys = db.CardKeys.AsNoTracking().Where(k => k.To == null || k.To >= since);
            if (!string.IsNullOrEmpty(tenantCode))
            {
                var id = tenants.FindByCode(tenantCode)?.Id ?? Guid.Empty;
                keys = keys.Where(k => k.TenantId == id);
            }

            return new CardJwks([.. (await keys.OrderBy(k => k.TenantId).ThenBy(k => k.Ordinal).ToListAsync(cancellationToken)).Select(CardJwk.Of)]);
        }
    }

    /// <summary>A key of any tenant.</summary>
    public async Task<CardKey?> FindAsync(string keyId, CancellationToken cancellationToken)
    {
        using (tenantFilter.Disable())
        {
            return await db.CardKeys.AsNoTracking().FirstOrDefaultAsync(k => k.KeyId == keyId, cancellationToken);
        }
    }

    private async Task<CardKey?> NewestAsync(CancellationToken cancellationToken) =>
        await db.CardKeys.AsNoTracking().OrderByDescending(k => k.Ordinal).FirstOrDefaultAsync(cancellationToken);

    private CardKey Make(CaseAct act, int ordinal, string? reason)
    {
        using var pair = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return CardKey.Make(act, TenantCode, ordinal, pair, plain => encryption.Encrypt(plain, Purpose), reason);
    }
}
