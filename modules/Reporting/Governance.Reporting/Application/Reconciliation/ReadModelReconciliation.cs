using Governance.Halls.Contracts;
using Governance.Kernel.Domain;
using Governance.Kernel.Infrastructure.EntityFrameworkCore;
using Governance.Kernel.Timing;
using Governance.Reporting.Data;
using Governance.Reporting.Domain.Reports;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Reporting.Application.Reconciliation;

/// <summary>Compares the read models with their owner, notes what differs and sets it right.</summary>
internal sealed class ReadModelReconciliation(
    IServiceScopeFactory scopes, TransactionRunner transactions, IGuidGenerator guids, TimeProvider time)
{
    private const int HallsAtOnce = 100;
    private const int MostDetails = 200;

    public async Task<ReconciliationRow> RunAsync(CancellationToken cancellationToken)
    {
        var result = new ReconciliationRow { Id = guids.Create(), StartedAt = time.UtcDateTime() };
        var differences = new List<ReadModelDifference>();

        // Asked before the owner: what comes into being meanwhile must not be taken for something that the owner lacks.
        var unseen = await KnownHallsAsync(cancellationToken);
        await using (var scope = scopes.CreateAsyncScope())
        {
            var owner = scope.ServiceProvider.GetRequiredService<IHallIntegrationService>();
            var chunk = new List<HallSnapshot>(HallsAtOnce);
            await foreach (var snapshot in owner.ReadAllAsync(cancellationToken))
            {
                unseen.Remove(snapshot.Hall.Id);
                result.Halls++;
                chunk.Add(snapshot);
                if (chunk.Count == HallsAtOnce)
                {
                    await CompareAsync(chunk, result, differences, cancellationToken);
                    chunk.Clear();
                }
            }

            await CompareAsync(chunk, result, differences, cancellationToken);
        }

        await RemoveAsync([.. unseen], differences, cancellationToken);
        result.FinishedAt = time.UtcDateTime();
        result.Differences = differences.Count;
        result.Details = CanonicalJson.Text(differences.Take(MostDetails).ToList());
        await transactions.RunAsync<ReportingDbContext>(
            async (_, db, token) =>
            {
                db.Add(result);
                await db.SaveChangesAsync(token);
            },
            cancellationToken);
        return result;
    }

    private async Task<HashSet<Guid>> KnownHallsAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ReportingDbContext>();
        return [.. await db.Halls.AsNoTracking().Select(h => h.Id).ToListAsync(cancellationToken)];
    }

    private async Task CompareAsync(
        List<HallSnapshot> chunk, ReconciliationRow result, List<ReadModelDifference> differences, CancellationToken cancellationToken)
    {
        if (chunk.Count == 0)
        {
            return;
        }

        ChunkComparison? comparison = null;
        await transactions.RunAsync<ReportingDbContext>(
            async (services, _, token) =>
            {
                comparison = ActivatorUtilities.CreateInstance<ChunkComparison>(services);
                await comparison.RunAsync(chunk, token);
            },
            cancellationToken);
        differences.AddRange(comparison!.Differences);
        result.EvidenceSets += comparison.EvidenceSets;
        result.Standings += comparison.Standings;
    }

    private async Task RemoveAsync(List<Guid> unknown, List<ReadModelDifference> differences, CancellationToken cancellationToken)
    {
        foreach (var ids in unknown.Chunk(HallsAtOnce).Select(c => c.ToList()))
        {
            List<string> codes = [];
            await transactions.RunAsync<ReportingDbContext>(
                async (_, db, token) =>
                {
                    codes = await db.Halls.Where(h => ids.Contains(h.Id)).OrderBy(h => h.Code).Select(h => h.Code).ToListAsync(token);
                    await db.Standings.Where(s => ids.Contains(s.HallId)).ExecuteDeleteAsync(token);
                    await db.EvidenceSets.Where(s => ids.Contains(s.HallId)).ExecuteDeleteAsync(token);
                    await db.Halls.Where(h => ids.Contains(h.Id)).ExecuteDeleteAsync(token);
                },
                cancellationToken);
            differences.AddRange(codes.Select(code => new ReadModelDifference(DifferenceKind.HallUnknownToOwner, code, null)));
        }
    }
}
