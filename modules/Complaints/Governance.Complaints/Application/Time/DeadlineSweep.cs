using System.Collections.Concurrent;
using Governance.Complaints.Data;
using Governance.Kernel.Domain;
using Governance.Kernel.MultiTenancy;
using Governance.Kernel.Timing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Governance.Complaints.Application.Time;

/// <summary>
/// Gives reminders, cards and marks of being overdue in all tenants. What is due is found in the table by its key, so a run too
/// many does nothing and a run too few is made up for; of two hosts that meet at a case the stamp lets one save, and the other
/// reads again and finds nothing to do.
/// </summary>
internal sealed class DeadlineSweep(
    ComplaintsDbContext db,
    IDataFilter<IMultiTenant> tenantFilter,
    ICurrentTenant currentTenant,
    IServiceScopeFactory scopes,
    TimeProvider time,
    ILogger<DeadlineSweep> logger)
{
    private const int AtOnce = 20_000;
    private const int BatchSize = 100;
    private const int BatchesAtOnce = 3;
    private const int Tries = 3;

    public async Task<SweepResult> RunAsync(CancellationToken cancellationToken)
    {
        var total = default(SweepResult);
        while (true)
        {
            var due = await DueAsync(cancellationToken);
            var result = await PassAsync(due, cancellationToken);
            total += result;
            if (due.Count < AtOnce || result.Marks == 0)
            {
                return total;
            }
        }
    }

    private async Task<IReadOnlyList<(Guid? Tenant, Guid Case)>> DueAsync(CancellationToken cancellationToken)
    {
        var now = time.UtcDateTime();
        using var _ = tenantFilter.Disable();
        var due = await db.Deadlines.AsNoTracking().Where(d => d.NextAt <= now).OrderBy(d => d.NextAt).Take(AtOnce)
            .Select(d => new { d.TenantId, d.CaseId }).ToListAsync(cancellationToken);
        return [.. due.Select(d => (d.TenantId, d.CaseId)).Distinct().OrderBy(d => d.CaseId)];
    }

    // Most of the work is the program's own, so that several batches at once are faster even where the database takes one at a time.
    private async Task<SweepResult> PassAsync(IReadOnlyList<(Guid? Tenant, Guid Case)> due, CancellationToken cancellationToken)
    {
        var batches = due.GroupBy(d => d.Tenant, d => d.Case).SelectMany(tenant => tenant.Chunk(BatchSize), (tenant, cases) => (Tenant: tenant.Key, Cases: cases));
        var results = new ConcurrentBag<SweepResult>();
        await Parallel.ForEachAsync(
            batches, new ParallelOptions { MaxDegreeOfParallelism = BatchesAtOnce, CancellationToken = cancellationToken }, async (batch, token) =>
            {
                using (currentTenant.Change(batch.Tenant))
                {
                    results.Add(await PassAsync(batch.Cases, token));
                }
            });
        return results.Aggregate(default(SweepResult), (sum, result) => sum + result);
    }

    // A second try as a whole: what another host has done meanwhile is then read as done. After that each case by itself, so that
    // one that cannot be saved does not keep the others from it.
    private async Task<SweepResult> PassAsync(IReadOnlyCollection<Guid> cases, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            await using var scope = scopes.CreateAsyncScope();
            try
            {
                return new SweepResult(await scope.ServiceProvider.GetRequiredService<SweepBatch>().PassAsync(cases, cancellationToken), 0);
            }
            catch (DbUpdateException) when (attempt < (cases.Count > 1 ? 2 : Tries))
            {
                // Another host or a clerk has saved one of them.
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                if (cases.Count == 1)
                {
                    logger.LogError(exception, "Time could not pass for the case {Case}; it is tried again.", cases.Single());
                    return new SweepResult(0, 1);
                }

                break;
            }
        }

        var result = default(SweepResult);
        foreach (var one in cases)
        {
            result += await PassAsync([one], cancellationToken);
        }

        return result;
    }
}
