namespace Governance.Reporting.Application.Reconciliation;

internal sealed class ReadModelMaintenance(ReadModelReconciliation reconciliation, ReadModelRebuild rebuild) : IReadModelMaintenance
{
    public async Task<int> ReconcileAsync(CancellationToken cancellationToken) => (await reconciliation.RunAsync(cancellationToken)).Differences;

    public async Task<int> RebuildAsync(CancellationToken cancellationToken) => (await rebuild.RunAsync(cancellationToken)).Differences;
}
