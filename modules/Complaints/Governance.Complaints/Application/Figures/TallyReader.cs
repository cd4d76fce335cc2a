using Governance.Complaints.Data;
using Governance.Complaints.Domain.Tally;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Application.Figures;

/// <summary>Reads counters by their keys, and adds the deltas that are not folded yet: right to the last save.</summary>
internal sealed class TallyReader(ComplaintsDbContext db)
{
    /// <summary>The counts of one hall in one span.</summary>
    public async Task<TallyCounts> OfHallAsync(Guid hallId, TallySpan span, DateOnly day, CancellationToken cancellationToken)
    {
        var from = TallyKey.FromOf(span, day);
        var folded = await db.Tallies.AsNoTracking().Where(t => t.ScopeId == hallId && t.Span == span && t.From == from).ToListAsync(cancellationToken);
        var rest = await db.TallyDeltas.AsNoTracking().Where(d => d.HallId == hallId).ToListAsync(cancellationToken);
        return TallyCounts.Sum([
            .. folded.Select(t => t.Counts), .. rest.Where(d => TallyKey.FromOf(span, d.Day) == from).Select(d => d.Counts)]);
    }

    /// <summary>How many cases a hall received from one day to another.</summary>
    public async Task<int> ReceivedAsync(Guid hallId, DateOnly from, DateOnly to, CancellationToken cancellationToken)
    {
        var folded = await db.Tallies.Where(t => t.ScopeId == hallId && t.Span == TallySpan.Day && t.From >= from && t.From <= to)
            .SumAsync(t => t.Counts.Received, cancellationToken);
        var rest = await db.TallyDeltas.Where(d => d.HallId == hallId && d.Day >= from && d.Day <= to).SumAsync(d => d.Counts.Received, cancellationToken);
        return folded + rest;
    }

    /// <summary>The counts of every tenant in one span, by tenant; the tenant filter must be off.</summary>
    public async Task<IReadOnlyDictionary<Guid, TallyCounts>> OfTenantsAsync(
        IReadOnlyCollection<Guid> tenants, TallySpan span, DateOnly day, CancellationToken cancellationToken)
    {
        var from = TallyKey.FromOf(span, day);
        var folded = await db.Tallies.AsNoTracking().Where(t => tenants.Contains(t.ScopeId) && t.Span == span && t.From == from).ToListAsync(cancellationToken);
        var rest = await db.TallyDeltas.AsNoTracking().ToListAsync(cancellationToken);
        return folded.Select(t => (Tenant: t.ScopeId, t.Counts))
            .Concat(rest.Where(d => d.TenantId is not null && TallyKey.FromOf(span, d.Day) == from).Select(d => (Tenant: d.TenantId!.Value, d.Counts)))
            .GroupBy(c => c.Tenant, c => c.Counts).ToDictionary(g => g.Key, TallyCounts.Sum);
    }
}
