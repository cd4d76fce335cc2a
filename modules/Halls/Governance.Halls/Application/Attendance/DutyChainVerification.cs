using Governance.Halls.Contracts;
using Governance.Halls.Data;
using Governance.Halls.Domain.Duty;
using Governance.Kernel.Domain;
using Governance.Kernel.MultiTenancy;
using Microsoft.EntityFrameworkCore;

namespace Governance.Halls.Application.Attendance;

/// <summary>Reckons all chains again, some halls at a time.</summary>
internal sealed class DutyChainVerification(HallsDbContext db, IDataFilter<IMultiTenant> tenantFilter) : IDutyChainVerification
{
    private const int HallsAtOnce = 50;

    public async Task<DutyChainReport> VerifyAsync(CancellationToken cancellationToken)
    {
        using var _ = tenantFilter.Disable();
        var (halls, facts, last) = (0, 0L, "");
        var broken = new List<BrokenDutyChain>();
        while (await PageAsync(last, cancellationToken) is { Count: > 0 } page)
        {
            var ids = page.Select(h => h.Id).ToList();
            var links = (await db.DutyFacts.AsNoTracking().Where(f => ids.Contains(f.HallId)).ToListAsync(cancellationToken)).ToLookup(f => f.HallId, f => f.ToLink());
            var settled = (await db.DutyDays.AsNoTracking().Where(d => ids.Contains(d.HallId) && d.Settled)
                .Select(d => new { d.HallId, d.Day }).ToListAsync(cancellationToken)).ToLookup(d => d.HallId, d => d.Day);
            broken.AddRange(page.Select(h => (h.Code, Bad: DutyChain.FirstBadDay(links[h.Id], [.. settled[h.Id]])))
                .Where(h => h.Bad is not null).Select(h => new BrokenDutyChain(h.Code, h.Bad!.Value)));
            halls += links.Count;
            facts += links.Sum(l => l.Count());
            last = page[^1].Code;
        }

        return new DutyChainReport(halls, facts, broken);
    }

    private async Task<IReadOnlyList<(Guid Id, string Code)>> PageAsync(string after, CancellationToken cancellationToken)
    {
        var halls = await db.Halls.AsNoTracking().Where(h => string.Compare(h.Code, after) > 0)
            .OrderBy(h => h.Code).Take(HallsAtOnce).Select(h => new { h.Id, h.Code }).ToListAsync(cancellationToken);
        return [.. halls.Select(h => (h.Id, h.Code))];
    }
}
