using Governance.Complaints.Data;
using Governance.Complaints.Domain.Tally;
using Governance.Halls.Contracts;
using Governance.Kernel.MultiTenancy;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Application.Figures;

/// <summary>Adds some deltas of one tenant to its counters, within a transaction. Whoever deletes the deltas has added them: a
/// second host finds them gone, and what it has done is rolled back.</summary>
internal sealed class TallyFold(ComplaintsDbContext db, CaseMechanisms mechanisms, ICurrentTenant tenant)
{
    public async Task<int> FoldAsync(CancellationToken cancellationToken)
    {
        var deltas = await db.TallyDeltas.AsNoTracking().OrderBy(d => d.Id).Take(Folding.AtOnce).ToListAsync(cancellationToken);
        if (deltas.Count == 0)
        {
            return 0;
        }

        var ids = deltas.ConvertAll(d => d.Id);
        if (await db.TallyDeltas.Where(d => ids.Contains(d.Id)).ExecuteDeleteAsync(cancellationToken) != deltas.Count)
        {
            throw new DbUpdateConcurrencyException("Another host has just added the same deltas.");
        }

        var sums = SumsOf(deltas);
        var known = await KnownAsync([.. sums.Select(s => s.Key)], cancellationToken);
        foreach (var (key, by) in sums)
        {
            if (!known.Contains(key) || await AddAsync(key, by, cancellationToken) == 0)
            {
                db.Add(new Tally(tenant.Id, key.ScopeId, key.Kind, key.Span, key.From, by));
            }
        }

        await db.SaveChangesAsync(cancellationToken);
        await TellOfWorkAsync(deltas, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return deltas.Count;
    }

    // In one order everywhere, so that two hosts do not wait for each other.
    private List<(TallyKey Key, TallyCounts By)> SumsOf(List<TallyDelta> deltas)
    {
        var tenantId = tenant.Id ?? Guid.Empty;
        return [.. deltas.SelectMany(d => TallyKey.Of(tenantId, d).Select(key => (Key: key, d.Counts))).GroupBy(c => c.Key, c => c.Counts)
            .OrderBy(g => g.Key.ScopeId).ThenBy(g => g.Key.Span).ThenBy(g => g.Key.From).ThenBy(g => g.Key.Kind)
            .Select(g => (g.Key, TallyCounts.Sum(g)))];
    }

    // One question for all, so that what is new is added in one go. A counter that another host adds meanwhile fails this save by
    // its key; the deltas stay, and the next run finds it.
    private async Task<HashSet<TallyKey>> KnownAsync(List<TallyKey> keys, CancellationToken cancellationToken)
    {
        var scopes = keys.Select(k => k.ScopeId).Distinct().ToList();
        var days = keys.Select(k => k.From).Distinct().ToList();
        var known = await db.Tallies.Where(t => scopes.Contains(t.ScopeId) && days.Contains(t.From))
            .Select(t => new { t.ScopeId, t.Span, t.From, t.Kind }).ToListAsync(cancellationToken);
        return [.. known.Select(t => new TallyKey(t.ScopeId, t.Span, t.From, t.Kind))];
    }

    private Task<int> AddAsync(TallyKey key, TallyCounts by, CancellationToken cancellationToken) =>
        db.Tallies.Where(t => t.ScopeId == key.ScopeId && t.Span == key.Span && t.From == key.From && t.Kind == key.Kind)
            .ExecuteUpdateAsync(
                s => s.SetProperty(t => t.Counts.Received, t => t.Counts.Received + by.Received)
                    .SetProperty(t => t.Counts.Answered, t => t.Counts.Answered + by.Answered)
                    .SetProperty(t => t.Counts.AnsweredInTime, t => t.Counts.AnsweredInTime + by.AnsweredInTime)
                    .SetProperty(t => t.Counts.Open, t => t.Counts.Open + by.Open)
                    .SetProperty(t => t.Counts.OverdueNow, t => t.Counts.OverdueNow + by.OverdueNow)
                    .SetProperty(t => t.Counts.ResolvedOnTheSpot, t => t.Counts.ResolvedOnTheSpot + by.ResolvedOnTheSpot)
                    .SetProperty(t => t.Counts.Resolved, t => t.Counts.Resolved + by.Resolved)
                    .SetProperty(t => t.Counts.Explained, t => t.Counts.Explained + by.Explained)
                    .SetProperty(t => t.Counts.OutOfScope, t => t.Counts.OutOfScope + by.OutOfScope)
                    .SetProperty(t => t.Counts.Withdrawn, t => t.Counts.Withdrawn + by.Withdrawn)
                    .SetProperty(t => t.Counts.Rated, t => t.Counts.Rated + by.Rated)
                    .SetProperty(t => t.Counts.Satisfied, t => t.Counts.Satisfied + by.Satisfied)
                    .SetProperty(t => t.Counts.Reopened, t => t.Counts.Reopened + by.Reopened)
                    .SetProperty(t => t.Counts.YellowCards, t => t.Counts.YellowCards + by.YellowCards)
                    .SetProperty(t => t.Counts.RedCards, t => t.Counts.RedCards + by.RedCards),
                cancellationToken);

    // The counter is what is told, not the delta: telling twice changes nothing.
    private async Task TellOfWorkAsync(List<TallyDelta> deltas, CancellationToken cancellationToken)
    {
        foreach (var hall in deltas.Where(d => d.Counts.Answered != 0).GroupBy(d => (d.HallId, Mechanism: mechanisms.Of(d.Kind))))
        {
            var days = hall.Select(d => d.Day).Distinct().Order().ToList();
            var kinds = mechanisms.KindsOf(hall.Key.Mechanism);
            var counts = await db.Tallies.AsNoTracking()
                .Where(t => t.ScopeId == hall.Key.HallId && t.Span == TallySpan.Day && days.Contains(t.From) && kinds.Contains(t.Kind))
                .GroupBy(t => t.From).Select(g => new { Day = g.Key, Answered = g.Sum(t => t.Counts.Answered) }).ToListAsync(cancellationToken);
            db.AddDistributedEvent(new MechanismActivityEto(
                hall.Key.HallId, hall.Key.Mechanism, MechanismSignals.CaseAnswered,
                [.. counts.OrderBy(c => c.Day).Select(c => new ActivityDay(c.Day, c.Answered))], hall.Any(d => d.Simulated)));
        }
    }
}
