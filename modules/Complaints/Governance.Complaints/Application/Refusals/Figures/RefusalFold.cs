using Governance.Complaints.Application.Figures;
using Governance.Complaints.Data;
using Governance.Complaints.Domain.Refusals.Figures;
using Governance.Complaints.Domain.Tally;
using Governance.Halls.Contracts;
using Governance.Kernel.MultiTenancy;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Application.Refusals.Figures;

/// <summary>Adds some deltas of one tenant to its counters of refusals, within a transaction. Whoever deletes the deltas has added
/// them: a second host finds them gone, and what it has done is rolled back.</summary>
internal sealed class RefusalFold(ComplaintsDbContext db, ICurrentTenant tenant)
{
    public async Task<int> FoldAsync(CancellationToken cancellationToken)
    {
        var deltas = await db.RefusalDeltas.AsNoTracking().OrderBy(d => d.Id).Take(Folding.AtOnce).ToListAsync(cancellationToken);
        if (deltas.Count == 0)
        {
            return 0;
        }

        var ids = deltas.ConvertAll(d => d.Id);
        if (await db.RefusalDeltas.Where(d => ids.Contains(d.Id)).ExecuteDeleteAsync(cancellationToken) != deltas.Count)
        {
            throw new DbUpdateConcurrencyException("Another host has just added the same deltas.");
        }

        foreach (var (key, name, by) in SumsOf(deltas))
        {
            if (await AddAsync(key, by, cancellationToken) == 0)
            {
                db.Add(new RefusalTally(tenant.Id, key, name, by));
            }
        }

        // A counter that another host adds meanwhile fails this save by its key; the deltas stay, and the next run finds it.
        await db.SaveChangesAsync(cancellationToken);
        await TellOfWorkAsync(deltas, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return deltas.Count;
    }

    // In one order everywhere, so that two hosts do not wait for each other.
    private static List<(RefusalTallyKey Key, string Name, RefusalCounts By)> SumsOf(List<RefusalDelta> deltas) =>
    [
        .. deltas.SelectMany(d => RefusalTallyKey.Of(d).Select(k => (k.Key, k.Name, d.Counts))).GroupBy(c => c.Key)
            .OrderBy(g => g.Key.HallId).ThenBy(g => g.Key.PartId).ThenBy(g => g.Key.Part).ThenBy(g => g.Key.Span).ThenBy(g => g.Key.From)
            .Select(g => (g.Key, g.Last().Name, RefusalCounts.Sum(g.Select(c => c.Counts)))),
    ];

    private Task<int> AddAsync(RefusalTallyKey key, RefusalCounts by, CancellationToken cancellationToken) => db.RefusalTallies
        .Where(t => t.HallId == key.HallId && t.PartId == key.PartId && t.Part == key.Part && t.Span == key.Span && t.From == key.From)
        .ExecuteUpdateAsync(
            s => s.SetProperty(t => t.Counts.Reported, t => t.Counts.Reported + by.Reported)
                .SetProperty(t => t.Counts.Approved, t => t.Counts.Approved + by.Approved)
                .SetProperty(t => t.Counts.Overturned, t => t.Counts.Overturned + by.Overturned)
                .SetProperty(t => t.Counts.Unreported, t => t.Counts.Unreported + by.Unreported)
                .SetProperty(t => t.Counts.Signposts, t => t.Counts.Signposts + by.Signposts)
                .SetProperty(t => t.Counts.RequirementsNotes, t => t.Counts.RequirementsNotes + by.RequirementsNotes)
                .SetProperty(t => t.Counts.ReplyNotes, t => t.Counts.ReplyNotes + by.ReplyNotes)
                .SetProperty(t => t.Counts.RepliesMet, t => t.Counts.RepliesMet + by.RepliesMet)
                .SetProperty(t => t.Counts.RepliesLate, t => t.Counts.RepliesLate + by.RepliesLate),
            cancellationToken);

    // The counter is what is told, not the delta: telling twice changes nothing.
    private async Task TellOfWorkAsync(List<RefusalDelta> deltas, CancellationToken cancellationToken)
    {
        foreach (var hall in deltas.Where(d => d.Counts.Reported != 0).GroupBy(d => d.HallId))
        {
            var days = hall.Select(d => d.Day).Distinct().Order().ToList();
            var counts = await db.RefusalTallies.AsNoTracking()
                .Where(t => t.HallId == hall.Key && t.PartId == hall.Key && t.Part == RefusalPart.Hall && t.Span == TallySpan.Day && days.Contains(t.From))
                .OrderBy(t => t.From).ToListAsync(cancellationToken);
            var simulated = hall.Any(d => d.Simulated);
            db.AddDistributedEvent(new MechanismActivityEto(
                hall.Key, MechanismCodes.NoVeto, MechanismSignals.RefusalReported,
                [.. counts.Select(c => new ActivityDay(c.From, c.Counts.Reported))], simulated));
            db.AddDistributedEvent(new MechanismActivityEto(
                hall.Key, MechanismCodes.NoVeto, MechanismSignals.PaperHandedOut,
                [.. counts.Select(c => new ActivityDay(c.From, c.Counts.Papers))], simulated));
        }
    }
}
