using Governance.Complaints.Application.Figures;
using Governance.Complaints.Data;
using Governance.Complaints.Domain.Passing;
using Governance.Kernel.MultiTenancy;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Application.Passing;

/// <summary>Adds some deltas of one tenant to the counters of its departments, within a transaction. Whoever deletes the deltas has added them: a
/// second host finds them gone, and what it has done is rolled back.</summary>
internal sealed class PassingFold(ComplaintsDbContext db, OfficeTime office, ICurrentTenant tenant)
{
    public async Task<int> FoldAsync(CancellationToken cancellationToken)
    {
        var deltas = await db.PassingDeltas.AsNoTracking().OrderBy(d => d.Id).Take(Folding.AtOnce).ToListAsync(cancellationToken);
        if (deltas.Count == 0)
        {
            return 0;
        }

        var ids = deltas.ConvertAll(d => d.Id);
        if (await db.PassingDeltas.Where(d => ids.Contains(d.Id)).ExecuteDeleteAsync(cancellationToken) != deltas.Count)
        {
            throw new DbUpdateConcurrencyException("Another host has just added the same deltas.");
        }

        foreach (var (key, name, by) in await SumsAsync(deltas, cancellationToken))
        {
            if (await AddAsync(key, name, by, cancellationToken) == 0)
            {
                db.Add(new PassingTally(tenant.Id, key, name, by));
            }
        }

        // A counter that another host adds meanwhile fails this save by its key; the deltas stay, and the next run finds it.
        await db.SaveChangesAsync(cancellationToken);
        return deltas.Count;
    }

    // In one order everywhere, so that two hosts do not wait for each other.
    private async Task<IReadOnlyList<(PassingKey Key, string Name, PassingCounts By)>> SumsAsync(
        List<PassingDelta> deltas, CancellationToken cancellationToken)
    {
        var counted = new List<(PassingKey Key, string Name, PassingCounts Counts)>();
        foreach (var delta in deltas)
        {
            counted.Add((PassingKey.Of(delta), delta.Name, await office.CountsOfAsync(delta, cancellationToken)));
        }

        return
        [
            .. counted.GroupBy(c => c.Key).OrderBy(g => g.Key.HallId).ThenBy(g => g.Key.DepartmentId).ThenBy(g => g.Key.From)
                .Select(g => (g.Key, g.Last().Name, PassingCounts.Sum(g.Select(c => c.Counts)))),
        ];
    }

    private Task<int> AddAsync(PassingKey key, string name, PassingCounts by, CancellationToken cancellationToken) => db.PassingTallies
        .Where(t => t.HallId == key.HallId && t.DepartmentId == key.DepartmentId && t.From == key.From)
        .ExecuteUpdateAsync(
            s => s.SetProperty(t => t.Name, name)
                .SetProperty(t => t.Counts.FirstAsked, t => t.Counts.FirstAsked + by.FirstAsked)
                .SetProperty(t => t.Counts.PassedOn, t => t.Counts.PassedOn + by.PassedOn)
                .SetProperty(t => t.Counts.PassedTo, t => t.Counts.PassedTo + by.PassedTo)
                .SetProperty(t => t.Counts.Returned, t => t.Counts.Returned + by.Returned)
                .SetProperty(t => t.Counts.Held, t => t.Counts.Held + by.Held)
                .SetProperty(t => t.Counts.HeldLong, t => t.Counts.HeldLong + by.HeldLong)
                .SetProperty(t => t.Counts.HeldMinutes, t => t.Counts.HeldMinutes + by.HeldMinutes),
            cancellationToken);
}
