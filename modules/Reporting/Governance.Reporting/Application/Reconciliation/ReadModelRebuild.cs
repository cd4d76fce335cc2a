using Governance.Kernel.Infrastructure.EntityFrameworkCore;
using Governance.Reporting.Data;
using Microsoft.EntityFrameworkCore;

namespace Governance.Reporting.Application.Reconciliation;

/// <summary>Builds halls, evidence and standings anew, after a loss. The counts of work stay: their owners tell them once.</summary>
internal sealed class ReadModelRebuild(TransactionRunner transactions, ReadModelReconciliation reconciliation)
{
    public async Task<ReconciliationRow> RunAsync(CancellationToken cancellationToken)
    {
        await transactions.RunAsync<ReportingDbContext>(
            async (_, db, token) =>
            {
                await db.Standings.ExecuteDeleteAsync(token);
                await db.EvidenceSets.ExecuteDeleteAsync(token);
                await db.Halls.ExecuteDeleteAsync(token);
            },
            cancellationToken);
        return await reconciliation.RunAsync(cancellationToken);
    }
}
