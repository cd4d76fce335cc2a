using Governance.Complaints.Domain.Cases;
using Governance.Kernel.Domain;
using Governance.Kernel.MultiTenancy;

namespace Governance.Complaints.Domain.TrackingCards;

/// <summary>A visit with a card, as it is counted.</summary>
internal sealed class CardVisit : Entity<Guid>, IMultiTenant, IAppendOnly
{
    private CardVisit()
    {
    }

    /// <summary>The second visit; the one at which the card was handed out was the first.</summary>
    public const int Second = 1;

    public Guid? TenantId { get; private set; }

    public Guid CardId { get; private set; }

    /// <summary><see cref="Second"/>, and one more for each later one.</summary>
    public int Ordinal { get; private set; }

    public Guid HallId { get; private set; }

    public Guid? ItemId { get; private set; }

    /// <summary>The first day of the month in which it was.</summary>
    public DateOnly Month { get; private set; }

    public bool Succeeded { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime At { get; private set; }

    public static CardVisit Write(CaseAct act, TrackingCard card, bool succeeded) => new()
    {
        Id = act.Guids.Create(),
        TenantId = card.TenantId,
        CardId = card.Id,
        Ordinal = card.Visits,
        HallId = card.HallId,
        ItemId = card.ItemId,
        Month = new DateOnly(act.Today.Year, act.Today.Month, 1),
        Succeeded = succeeded,
        At = act.At,
    };
}
