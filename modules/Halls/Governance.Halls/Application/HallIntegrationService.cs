using System.Runtime.CompilerServices;
using Governance.Halls.Contracts;
using Governance.Halls.Data;
using Governance.Kernel.Domain;
using Governance.Kernel.MultiTenancy;
using Microsoft.EntityFrameworkCore;

namespace Governance.Halls.Application;

internal sealed class HallIntegrationService(HallsDbContext db, IDataFilter<IMultiTenant> tenantFilter) : IHallIntegrationService
{
    private const int HallsAtOnce = 500;

    public async IAsyncEnumerable<HallSnapshot> ReadAllAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var last = "";
        while (await ReadPageAsync(last, cancellationToken) is { Count: > 0 } page)
        {
            foreach (var hall in page)
            {
                yield return hall;
            }

            last = page[^1].Hall.Code;
        }
    }

    // Not in the iterator: what flows with a call ends at each yield, and the filter would be on again.
    private async Task<IReadOnlyList<HallSnapshot>> ReadPageAsync(string after, CancellationToken cancellationToken)
    {
        using var _ = tenantFilter.Disable();
        var halls = await db.Halls.AsNoTracking().Where(h => string.Compare(h.Code, after) > 0)
            .OrderBy(h => h.Code).Take(HallsAtOnce).ToListAsync(cancellationToken);
        var ids = halls.Select(h => h.Id).ToList();
        var mechanisms = await db.Mechanisms.AsNoTracking().Include(m => m.Evidence)
            .Where(m => ids.Contains(m.HallId)).ToListAsync(cancellationToken);
        return HallReader.Snapshots(halls, mechanisms);
    }
}
