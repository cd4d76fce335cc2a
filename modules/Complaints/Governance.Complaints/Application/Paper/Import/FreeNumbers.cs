using Governance.Complaints.Data;
using Governance.Complaints.Domain.Codes;
using Governance.Kernel.Domain;
using Governance.Kernel.MultiTenancy;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Application.Paper.Import;

/// <summary>Finds numbers that no case has. One that is taken would undo all of an import.</summary>
internal sealed class FreeNumbers(ComplaintsDbContext db, IDataFilter<IMultiTenant> tenantFilter)
{
    private const int AtOnce = 1000;

    public async Task<Queue<string>> FindAsync(int count, CancellationToken cancellationToken)
    {
        var free = new HashSet<string>();
        while (free.Count < count)
        {
            var some = Enumerable.Range(0, Math.Min(AtOnce, count - free.Count)).Select(_ => CaseNumbers.Next()).Where(free.Add).ToList();
            using var _ = tenantFilter.Disable();
            free.ExceptWith(await db.Cases.Where(c => some.Contains(c.Number)).Select(c => c.Number).ToListAsync(cancellationToken));
        }

        return new Queue<string>(free);
    }
}
