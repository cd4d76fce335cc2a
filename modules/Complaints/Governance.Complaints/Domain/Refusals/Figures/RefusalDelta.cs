using Governance.Kernel.Domain;
using Governance.Kernel.MultiTenancy;

namespace Governance.Complaints.Domain.Refusals.Figures;

/// <summary>What one change does to the counters of refusals: a row of its own, so that nobody waits for a counter's row. It is
/// added to the counters by the folding and deleted with that.</summary>
internal sealed class RefusalDelta : Entity<Guid>, IMultiTenant
{
    private RefusalDelta()
    {
    }

    public RefusalDelta(
        Guid id, Guid? tenantId, Guid hallId, Guid? itemId, string? itemName, Guid? windowId, string? windowName, DateOnly day, RefusalCounts counts, bool simulated)
    {
        Id = id;
        (TenantId, HallId) = (tenantId, hallId);
        (ItemId, ItemName) = (itemId, itemName);
        (WindowId, WindowName) = (windowId, windowName);
        (Day, Counts, Simulated) = (day, counts, simulated);
    }

    public Guid? TenantId { get; private set; }

    public Guid HallId { get; private set; }

    public Guid? ItemId { get; private set; }

    public string? ItemName { get; private set; }

    public Guid? WindowId { get; private set; }

    public string? WindowName { get; private set; }

    public DateOnly Day { get; private set; }

    public RefusalCounts Counts { get; private set; } = null!;

    public bool Simulated { get; private set; }
}
