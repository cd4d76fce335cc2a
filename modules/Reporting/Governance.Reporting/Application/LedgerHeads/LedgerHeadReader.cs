using Governance.Kernel.MultiTenancy;
using Governance.Kernel.Permissions;
using Governance.Reporting.Data;
using Microsoft.EntityFrameworkCore;

namespace Governance.Reporting.Application.LedgerHeads;

/// <summary>The newest head that was told of each ledger, for the province; a tenant sees its own.</summary>
internal sealed class LedgerHeadReader(ReportingDbContext db, ITenantStore tenants, ICurrentUser user)
{
    public async Task<IReadOnlyList<LedgerHeadView>> ListAsync(CancellationToken cancellationToken)
    {
        var reach = user.TenantId is { } own ? tenants.All.Where(t => t.Id == own) : user.IsAuthenticated ? tenants.All : [];
        var ids = reach.Select(t => t.Id).ToList();
        var newest = await db.LedgerHeads.Where(h => ids.Contains(h.TenantId)).GroupBy(h => h.TenantId)
            .Select(g => new { TenantId = g.Key, Number = g.Max(h => h.Number) }).ToListAsync(cancellationToken);
        var heads = new List<LedgerHeadView>();
        foreach (var head in newest)
        {
            var row = await db.LedgerHeads.AsNoTracking().FirstAsync(h => h.TenantId == head.TenantId && h.Number == head.Number, cancellationToken);
            var tenant = tenants.Find(head.TenantId)!;
            heads.Add(new LedgerHeadView(tenant.Code, tenant.Name, row.Number, row.Hash, row.Entries, row.SealedAt, row.ToldAt));
        }

        return [.. heads.OrderBy(h => h.TenantCode, StringComparer.Ordinal)];
    }
}

/// <summary>The newest head that was told of a tenant's ledger.</summary>
/// <param name="TenantCode">The tenant's code.</param>
/// <param name="TenantName">Its name.</param>
/// <param name="Number">The number of the seal.</param>
/// <param name="Hash">Its hash.</param>
/// <param name="Entries">How many entries lie at or below it.</param>
/// <param name="SealedAt">When it was sealed, UTC.</param>
/// <param name="ToldAt">When the province was told, UTC.</param>
internal sealed record LedgerHeadView(string TenantCode, string TenantName, long Number, string Hash, long Entries, DateTime SealedAt, DateTime ToldAt);
