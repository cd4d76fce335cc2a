using Governance.Complaints.Data;
using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.TrackingCards;
using Governance.Kernel.Domain;
using Governance.Kernel.MultiTenancy;
using Governance.Kernel.Timing;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Application.TrackingCards;

/// <summary>Checks cards of all tenants, for anybody: what a card says stands on it.</summary>
internal sealed class CardChecking(ComplaintsDbContext db, CardKeys keys, IDataFilter<IMultiTenant> tenantFilter, TimeProvider time)
{
    /// <exception cref="Kernel.Exceptions.InvalidInputException">Nothing was typed, or more than any code has.</exception>
    public async Task<CheckedCard> CheckAsync(string? typed, CancellationToken cancellationToken)
    {
        var code = CardCode.Read(Written.Needed("code", typed, CardCode.Longest));
        if (code is null)
        {
            return CheckedCard.Of(CardVerdict.NotReadable);
        }

        if (await keys.FindAsync(code.Text.KeyId, cancellationToken) is not { } key)
        {
            return CheckedCard.Of(CardVerdict.UnknownKey);
        }

        using var pair = key.ToPublic();
        return key.TenantCode == code.Text.TenantCode && key.Signed(code.Text.SignedOn) && code.IsSignedBy(pair)
            ? CheckedCard.Of(await StandingAsync(code.Text, cancellationToken), code.Text)
            : CheckedCard.Of(CardVerdict.NotGenuine);
    }

    private async Task<CardVerdict> StandingAsync(CardText text, CancellationToken cancellationToken)
    {
        if (time.Today() > text.ValidUntil)
        {
            return CardVerdict.Expired;
        }

        using (tenantFilter.Disable())
        {
            return await db.TrackingCards.AnyAsync(c => c.Number == text.Number && c.Revision > text.Revision, cancellationToken) ? CardVerdict.Replaced : CardVerdict.Valid;
        }
    }
}

/// <summary>What a check says. Of a card that is not genuine nothing is repeated.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="Number">The number of the card.</param>
/// <param name="Revision">The version that was checked.</param>
/// <param name="Tenant">The tenant's code.</param>
/// <param name="Hall">The hall's code.</param>
/// <param name="Next">Where to go next.</param>
/// <param name="SignedOn">The day of this version.</param>
/// <param name="ValidUntil">The last day on which it is valid.</param>
/// <param name="Count">How many papers are still needed.</param>
/// <param name="Papers">Their names, as far as the code holds them.</param>
internal sealed record CheckedCard(
    CardVerdict Verdict, string? Number, long? Revision, string? Tenant, string? Hall, string? Next, DateOnly? SignedOn, DateOnly? ValidUntil, int? Count,
    IReadOnlyList<string> Papers)
{
    public static CheckedCard Of(CardVerdict verdict) => new(verdict, null, null, null, null, null, null, null, null, []);

    public static CheckedCard Of(CardVerdict verdict, CardText text) => new(
        verdict, text.Number, text.Revision, text.TenantCode, text.HallCode, text.Next, text.SignedOn, text.ValidUntil, text.Count, text.Papers);
}
