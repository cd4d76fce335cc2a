using Governance.Complaints.Application.Figures;
using Governance.Complaints.Data;
using Governance.Kernel.Domain;
using Governance.Kernel.Infrastructure.EntityFrameworkCore;
using Governance.Kernel.MultiTenancy;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Governance.Complaints.Application.Refusals.Figures;

/// <summary>Folds the counters of refusals.</summary>
internal sealed class RefusalFolding(
    TransactionRunner transactions, IServiceScopeFactory scopes, IDataFilter<IMultiTenant> tenantFilter, ICurrentTenant currentTenant, ILogger<RefusalFolding> logger)
    : Folding(transactions, scopes, tenantFilter, currentTenant, logger)
{
    protected override IQueryable<Guid?> OwnersIn(ComplaintsDbContext db) => db.RefusalDeltas.Select(d => d.TenantId);

    protected override Task<int> FoldAsync(IServiceProvider services, CancellationToken cancellationToken) =>
        services.GetRequiredService<RefusalFold>().FoldAsync(cancellationToken);
}
