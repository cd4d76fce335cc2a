using Governance.Complaints.Application.Figures;
using Governance.Complaints.Data;
using Governance.Kernel.Domain;
using Governance.Kernel.Infrastructure.EntityFrameworkCore;
using Governance.Kernel.MultiTenancy;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Governance.Complaints.Application.Passing;

/// <summary>Folds the counters of cases that go from hand to hand.</summary>
internal sealed class PassingFolding(
    TransactionRunner transactions, IServiceScopeFactory scopes, IDataFilter<IMultiTenant> tenantFilter, ICurrentTenant currentTenant, ILogger<PassingFolding> logger)
    : Folding(transactions, scopes, tenantFilter, currentTenant, logger)
{
    protected override IQueryable<Guid?> OwnersIn(ComplaintsDbContext db) => db.PassingDeltas.Select(d => d.TenantId);

    protected override Task<int> FoldAsync(IServiceProvider services, CancellationToken cancellationToken) =>
        services.GetRequiredService<PassingFold>().FoldAsync(cancellationToken);
}
