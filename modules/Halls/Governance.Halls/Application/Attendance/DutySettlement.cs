using Governance.Halls.Data;
using Governance.Kernel.Domain;
using Governance.Kernel.MultiTenancy;
using Governance.Kernel.Timing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Governance.Halls.Application.Attendance;

/// <summary>
/// Writes the facts of all days of all rosters that have gone by. What is due is found in the table, so a run too many does
/// nothing and a run too few is made up for; of two that meet at a hall, the unique keys let one save, and the other reads again.
/// </summary>
internal sealed class DutySettlement(
    HallsDbContext db,
    IDataFilter<IMultiTenant> tenantFilter,
    ICurrentTenant currentTenant,
    IServiceScopeFactory scopes,
    TimeProvider time,
    ILogger<DutySettlement> logger)
{
    private const int Tries = 4;

    /// <returns>How many facts this run has written.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var before = time.Today();
        var written = 0;
        foreach (var (tenant, hall) in await WaitingAsync(before, cancellationToken))
        {
            using (currentTenant.Change(tenant))
            {
                written += await SettleAsync(hall, before, cancellationToken);
            }
        }

        return written;
    }

    private async Task<IReadOnlyList<(Guid? Tenant, Guid Hall)>> WaitingAsync(DateOnly before, CancellationToken cancellationToken)
    {
        using var _ = tenantFilter.Disable();
        var halls = await db.DutyDays.AsNoTracking().Where(d => !d.Settled && d.Day < before)
            .Select(d => new { d.TenantId, d.HallId }).Distinct().ToListAsync(cancellationToken);
        return [.. halls.OrderBy(h => h.HallId).Select(h => (h.TenantId, h.HallId))];
    }

    // One hall that cannot be settled does not keep the others from it; it is tried again with the next run.
    private async Task<int> SettleAsync(Guid hall, DateOnly before, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            await using var scope = scopes.CreateAsyncScope();
            try
            {
                return await scope.ServiceProvider.GetRequiredService<HallSettlement>().SettleAsync(hall, before, cancellationToken);
            }
            catch (DbUpdateException) when (attempt < Tries)
            {
                // Another host has just settled the same days.
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                logger.LogError(exception, "The duty days of hall {Hall} could not be settled.", hall);
                return 0;
            }
        }
    }
}
