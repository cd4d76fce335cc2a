using System.Text;
using Governance.Reporting.Application.Reports;
using Governance.Reporting.Data;
using Governance.Reporting.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace Governance.Reporting.Application.Reconciliation;

/// <summary>What can be said of the figures' quality.</summary>
internal sealed class DataQualityAppService(ReportingDbContext db, FeedLateness lateness, ReadModelReconciliation reconciliation)
{
    private const int MostRuns = 30;

    public async Task<DataQuality> ReadAsync(CancellationToken cancellationToken)
    {
        var runs = await db.Reconciliations.AsNoTracking().OrderByDescending(r => r.StartedAt).Take(MostRuns).ToListAsync(cancellationToken);
        return new DataQuality(
            await lateness.ReadAsync(cancellationToken),
            await lateness.DeadLettersAsync(cancellationToken),
            runs,
            runs.Count == 0 ? [] : CanonicalJson.Read<List<ReadModelDifference>>(Encoding.UTF8.GetBytes(runs[0].Details)));
    }

    public Task<ReconciliationRow> ReconcileAsync(CancellationToken cancellationToken) => reconciliation.RunAsync(cancellationToken);
}

internal sealed record DataQuality(
    FeedState Feed, int DeadLetters, IReadOnlyList<ReconciliationRow> Runs, IReadOnlyList<ReadModelDifference> LastDifferences);
