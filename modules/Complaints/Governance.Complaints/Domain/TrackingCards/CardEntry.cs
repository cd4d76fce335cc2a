using Governance.Complaints.Domain.Cases;
using Governance.Kernel.Domain;
using Governance.Kernel.MultiTenancy;

namespace Governance.Complaints.Domain.TrackingCards;

/// <summary>One thing that was done to a card, written once. The key (card, revision) keeps two writers apart, the key (tenant,
/// request) keeps a sheet from being taken twice.</summary>
internal sealed class CardEntry : Entity<Guid>, IMultiTenant, IAppendOnly
{
    private CardEntry()
    {
    }

    public Guid? TenantId { get; private set; }

    public Guid CardId { get; private set; }

    public long Revision { get; private set; }

    public CardChange Change { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime At { get; private set; }

    public Guid? ByStaffId { get; private set; }

    public string ByName { get; private set; } = "";

    public int Brought { get; private set; }

    public int Waived { get; private set; }

    public int Added { get; private set; }

    public bool? Succeeded { get; private set; }

    public string? Reason { get; private set; }

    public Guid? RequestId { get; private set; }

    public static CardEntry Write(CaseAct act, TrackingCard card, CardChange change, (int Brought, int Waived, int Added) papers, VisitNote? visit = null) => new()
    {
        Id = act.Guids.Create(),
        TenantId = card.TenantId,
        CardId = card.Id,
        Revision = card.Revision,
        Change = change,
        At = act.At,
        ByStaffId = act.By.StaffId,
        ByName = act.By.Name,
        Brought = papers.Brought,
        Waived = papers.Waived,
        Added = papers.Added,
        Succeeded = visit?.Succeeded,
        Reason = visit?.Reason,
        RequestId = act.RequestId,
    };
}
