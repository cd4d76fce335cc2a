using Governance.Complaints.Data;
using Governance.Kernel.Domain;
using Governance.Kernel.Infrastructure.EntityFrameworkCore;
using Governance.Kernel.MultiTenancy;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Governance.Complaints.Application.Figures;

/// <summary>Folds the counters of cases.</summary>
internal sealed class TallyFolding(
    TransactionRunner transactions, IServiceScopeFactory scopes, IDataFilter<IMultiTenant> tenantFilter, ICurrentTenant currentTenant, ILogger<TallyFolding> logger)
    : Folding(transactions, scopes, tenantFilter, currentTenant, logger)
{
    protected override IQueryable<Guid?> OwnersIn(ComplaintsDbContext db) => db.TallyDeltas.Select(d => d.TenantId);

    protected override Task<int> FoldAsync(IServiceProvider services, CancellationToken cancellationToken) =>
        services.GetRequiredService<TallyFold>().FoldAsync(cancellationToken);
}
