using Governance.Complaints.Application.Time;
using Governance.Complaints.Data;
using Governance.Kernel.Domain;
using Governance.Kernel.MultiTenancy;
using Governance.Kernel.Timing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Governance.Complaints.Application.Refusals;

/// <summary>
/// Gives reminders, cards and marks of being overdue for promised answers in all tenants, as <see cref="DeadlineSweep"/> does for
/// cases: what is due is found by its key, and of two hosts that meet at a refusal the stamp lets one save.
/// </summary>
internal sealed class RefusalSweep(
    ComplaintsDbContext db,
    IDataFilter<IMultiTenant> tenantFilter,
    ICurrentTenant currentTenant,
    IServiceScopeFactory scopes,
    TimeProvider time,
    ILogger<RefusalSweep> logger)
{
    private const int AtOnce = 2_000;
    private const int Tries = 3;

    public async Task<SweepResult> RunAsync(CancellationToken cancellationToken)
    {
        var total = default(SweepResult);
        while (true)
        {
            var due = await DueAsync(cancellationToken);
            var result = default(SweepResult);
            foreach (var (tenant, refusal) in due)
            {
                using (currentTenant.Change(tenant))
                {
                    result += await PassAsync(refusal, cancellationToken);
                }
            }

            total += result;
            if (due.Count < AtOnce || result.Marks == 0)
            {
                return total;
            }
        }
    }

    private async Task<IReadOnlyList<(Guid? Tenant, Guid Refusal)>> DueAsync(CancellationToken cancellationToken)
    {
        var now = time.UtcDateTime();
        using var _ = tenantFilter.Disable();
        var due = await db.ReplyPromises.AsNoTracking().Where(p => p.NextAt <= now).OrderBy(p => p.NextAt).Take(AtOnce)
            .Select(p => new { p.TenantId, p.RefusalId }).ToListAsync(cancellationToken);
        return [.. due.Select(p => (p.TenantId, p.RefusalId))];
    }

    private async Task<SweepResult> PassAsync(Guid refusalId, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            await using var scope = scopes.CreateAsyncScope();
            var (store, passing) = (scope.ServiceProvider.GetRequiredService<RefusalStore>(), scope.ServiceProvider.GetRequiredService<RefusalPassing>());
            try
            {
                var refusal = await store.LoadAsync(refusalId, cancellationToken);
                var marks = passing.Pass(refusal, time.UtcDateTime());
                await store.CommitAsync(refusal, cancellationToken);
                return new SweepResult(marks, 0);
            }
            catch (DbUpdateException) when (attempt < Tries)
            {
                // Another host or a clerk has saved it.
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                logger.LogError(exception, "Time could not pass for the refusal {Refusal}; it is tried again.", refusalId);
                return new SweepResult(0, 1);
            }
        }
    }
}
