using Governance.Complaints.Contracts;
using Governance.Kernel.MultiTenancy;

namespace Governance.Complaints.Domain.Tally;

/// <summary>What is counted of one hall's, or one tenant's, cases of one kind in a day, a month, or altogether.</summary>
internal sealed class Tally : IMultiTenant
{
    private Tally()
    {
    }

    public Tally(Guid? tenantId, Guid scopeId, CaseKind kind, TallySpan span, DateOnly from, TallyCounts counts)
    {
        (TenantId, ScopeId, Kind, Span, From, Counts) = (tenantId, scopeId, kind, span, from, counts);
    }

    public Guid? TenantId { get; private set; }

    /// <summary>The hall; the tenant's own id, or the empty id for the province, where all halls are counted together.</summary>
    public Guid ScopeId { get; private set; }

    public CaseKind Kind { get; private set; }

    public TallySpan Span { get; private set; }

    /// <summary>The first day of the span; 1900-01-01 for altogether.</summary>
    public DateOnly From { get; private set; }

    public TallyCounts Counts { get; private set; } = null!;
}
