using Governance.Complaints.Data;
using Governance.Kernel.Domain;
using Governance.Kernel.Infrastructure.EntityFrameworkCore;
using Governance.Kernel.MultiTenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Governance.Complaints.Application.Figures;

/// <summary>Adds the deltas of all tenants to the counters, until none is left. What is due are the rows that are there: a run too
/// many does nothing, a run too few is made up for, and readers add what is not folded yet.</summary>
internal sealed partial class TallyFolding(
    TransactionRunner transactions,
    IServiceScopeFactory scopes,
    IDataFilter<IMultiTenant> tenantFilter,
    ICurrentTenant currentTenant,
    ILogger<TallyFolding> logger)
{
    /// <returns>How many deltas were added.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var folded = 0;
        foreach (var tenant in await TenantsAsync(cancellationToken))
        {
            using (currentTenant.Change(tenant))
            {
                folded += await FoldAsync(tenant, cancellationToken);
            }
        }

        return folded;
    }

    // One tenant that cannot be counted now does not keep the others from it; it is tried again with the next run.
    private async Task<int> FoldAsync(Guid? tenant, CancellationToken cancellationToken)
    {
        var folded = 0;
        try
        {
            int now;
            do
            {
                now = 0;
                await transactions.RunAsync<ComplaintsDbContext>(
                    async (services, _, token) => now = await services.GetRequiredService<TallyFold>().FoldAsync(token), cancellationToken);
                folded += now;
            }
            while (now == TallyFold.AtOnce);
        }
        catch (DbUpdateException exception)
        {
            LogPutOff(exception, tenant);
        }

        return folded;
    }

    [LoggerMessage(EventId = 5001, Level = LogLevel.Information, Message = "The counters of tenant {Tenant} are folded by another host.")]
    private partial void LogPutOff(Exception exception, Guid? tenant);

    // There are never more deltas than a few seconds' work.
    private async Task<IReadOnlyList<Guid?>> TenantsAsync(CancellationToken cancellationToken)
    {
        using var _ = tenantFilter.Disable();
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ComplaintsDbContext>();
        return await db.TallyDeltas.Select(d => d.TenantId).Distinct().ToListAsync(cancellationToken);
    }
}
