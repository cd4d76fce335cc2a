using Governance.Complaints.Contracts;
using Governance.Kernel.Domain;
using Governance.Kernel.MultiTenancy;

namespace Governance.Complaints.Domain.TrackingCards;

/// <summary>A paper on a card.</summary>
internal sealed class CardPaper : Entity<Guid>, IMultiTenant
{
    private CardPaper()
    {
    }

    public Guid? TenantId { get; private set; }

    public Guid CardId { get; private set; }

    public int Ordinal { get; private set; }

    public string Name { get; private set; } = "";

    public string? Note { get; private set; }

    public CardPaperState State { get; private set; }

    /// <summary>The revision of the card that named it first: 1 is what the citizen was told once.</summary>
    public long Since { get; private set; }

    public static CardPaper Of(Guid id, TrackingCard card, int ordinal, PaperTold told, CardPaperState state) => new()
    {
        Id = id,
        TenantId = card.TenantId,
        CardId = card.Id,
        Ordinal = ordinal,
        Name = told.Name,
        Note = told.Note,
        State = state,
        Since = card.Revision,
    };

    public void Settle(CardPaperState state) => State = state;
}
