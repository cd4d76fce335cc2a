using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.Cases;
using Governance.Kernel.Domain;
using Governance.Kernel.MultiTenancy;

namespace Governance.Complaints.Domain.TrackingCards;

/// <summary>A paper was asked for that the card did not name as missing: who told what first, who asked now.</summary>
internal sealed class CardViolation : Entity<Guid>, IMultiTenant, IAppendOnly
{
    private CardViolation()
    {
    }

    public Guid? TenantId { get; private set; }

    public Guid CardId { get; private set; }

    public string CardNumber { get; private set; } = "";

    public CardViolationKind Kind { get; private set; }

    public Guid HallId { get; private set; }

    public Guid? ItemId { get; private set; }

    public string? ItemName { get; private set; }

    public string Paper { get; private set; } = "";

    public Guid ToldById { get; private set; }

    public string ToldByName { get; private set; } = "";

    /// <summary>UTC.</summary>
    public DateTime ToldAt { get; private set; }

    public Guid? AskedById { get; private set; }

    public string AskedByName { get; private set; } = "";

    /// <summary>UTC.</summary>
    public DateTime AskedAt { get; private set; }

    /// <summary>The first day of the month in which it was asked for.</summary>
    public DateOnly Month { get; private set; }

    public static CardViolation Write(CaseAct act, TrackingCard card, CardViolationKind kind, string paper) => new()
    {
        Id = act.Guids.Create(),
        TenantId = card.TenantId,
        CardId = card.Id,
        CardNumber = card.Number,
        Kind = kind,
        HallId = card.HallId,
        ItemId = card.ItemId,
        ItemName = card.ItemName,
        Paper = paper,
        ToldById = card.ToldById,
        ToldByName = card.ToldByName,
        ToldAt = card.IssuedAt,
        AskedById = act.By.StaffId,
        AskedByName = act.By.Name,
        AskedAt = act.At,
        Month = new DateOnly(act.Today.Year, act.Today.Month, 1),
    };
}
