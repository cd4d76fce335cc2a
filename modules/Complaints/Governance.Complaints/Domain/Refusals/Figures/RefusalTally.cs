using Governance.Complaints.Domain.Tally;
using Governance.Kernel.MultiTenancy;

namespace Governance.Complaints.Domain.Refusals.Figures;

/// <summary>What is counted of one hall's refusals, altogether or of one item or window, in a day or a month.</summary>
internal sealed class RefusalTally : IMultiTenant
{
    private RefusalTally()
    {
    }

    public RefusalTally(Guid? tenantId, RefusalTallyKey key, string name, RefusalCounts counts)
    {
        (TenantId, HallId, PartId, Part, Span, From) = (tenantId, key.HallId, key.PartId, key.Part, key.Span, key.From);
        (Name, Counts) = (name, counts);
    }

    public Guid? TenantId { get; private set; }

    public Guid HallId { get; private set; }

    /// <summary>The item, the window, or the hall itself.</summary>
    public Guid PartId { get; private set; }

    public RefusalPart Part { get; private set; }

    public TallySpan Span { get; private set; }

    /// <summary>The first day of the span.</summary>
    public DateOnly From { get; private set; }

    /// <summary>What the item or window was called then; empty for the hall.</summary>
    public string Name { get; private set; } = "";

    public RefusalCounts Counts { get; private set; } = null!;
}
