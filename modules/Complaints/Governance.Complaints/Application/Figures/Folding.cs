using Governance.Complaints.Data;
using Governance.Kernel.Domain;
using Governance.Kernel.Infrastructure.EntityFrameworkCore;
using Governance.Kernel.MultiTenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Governance.Complaints.Application.Figures;

/// <summary>Adds deltas of all tenants to their counters, until none is left. What is due are the rows that are there: a run too
/// many does nothing, a run too few is made up for, and readers add what is not folded yet.</summary>
internal abstract partial class Folding(
    TransactionRunner transactions, IServiceScopeFactory scopes, IDataFilter<IMultiTenant> tenantFilter, ICurrentTenant currentTenant, ILogger logger)
{
    /// <summary>How many deltas are added in one transaction.</summary>
    public const int AtOnce = 500;

    /// <returns>How many deltas were added.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var folded = 0;
        foreach (var tenant in await TenantsAsync(cancellationToken))
        {
            using (currentTenant.Change(tenant))
            {
                folded += await FoldTenantAsync(tenant, cancellationToken);
            }
        }

        return folded;
    }

    /// <summary>Whose the deltas are.</summary>
    protected abstract IQueryable<Guid?> OwnersIn(ComplaintsDbContext db);

    /// <summary>Adds some deltas of the current tenant, within a transaction.</summary>
    /// <returns>How many.</returns>
    protected abstract Task<int> FoldAsync(IServiceProvider services, CancellationToken cancellationToken);

    // One tenant that cannot be counted now does not keep the others from it; it is tried again with the next run.
    private async Task<int> FoldTenantAsync(Guid? tenant, CancellationToken cancellationToken)
    {
        var folded = 0;
        try
        {
            int now;
            do
            {
                now = 0;
                await transactions.RunAsync<ComplaintsDbContext>(async (services, _, token) => now = await FoldAsync(services, token), cancellationToken);
                folded += now;
            }
            while (now == AtOnce);
        }
        catch (DbUpdateException exception)
        {
            LogPutOff(logger, exception, tenant);
        }

        return folded;
    }

    [LoggerMessage(EventId = 5001, Level = LogLevel.Information, Message = "The counters of tenant {Tenant} are folded by another host.")]
    private static partial void LogPutOff(ILogger logger, Exception exception, Guid? tenant);

    // There are never more deltas than a few seconds' work.
    private async Task<IReadOnlyList<Guid?>> TenantsAsync(CancellationToken cancellationToken)
    {
        using var _ = tenantFilter.Disable();
        await using var scope = scopes.CreateAsyncScope();
        return await OwnersIn(scope.ServiceProvider.GetRequiredService<ComplaintsDbContext>()).Distinct().ToListAsync(cancellationToken);
    }
}
