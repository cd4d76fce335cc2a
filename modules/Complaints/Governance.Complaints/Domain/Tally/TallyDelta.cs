using Governance.Complaints.Contracts;
using Governance.Kernel.Domain;
using Governance.Kernel.MultiTenancy;

namespace Governance.Complaints.Domain.Tally;

/// <summary>What one change does to the counters: a row of its own, so that nobody waits for a counter's row. It is added to
/// the counters by the folding and deleted with that.</summary>
internal sealed class TallyDelta : Entity<Guid>, IMultiTenant
{
    private TallyDelta()
    {
    }

    public TallyDelta(Guid id, Guid? tenantId, Guid hallId, CaseKind kind, DateOnly day, TallyCounts counts, bool simulated)
    {
        Id = id;
        TenantId = tenantId;
        HallId = hallId;
        Kind = kind;
        Day = day;
        Counts = counts;
        Simulated = simulated;
    }

    public Guid? TenantId { get; private set; }

    public Guid HallId { get; private set; }

    public CaseKind Kind { get; private set; }

    public DateOnly Day { get; private set; }

    public TallyCounts Counts { get; private set; } = null!;

    public bool Simulated { get; private set; }
}
