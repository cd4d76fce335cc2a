using Governance.Reporting.Application.Reconciliation;
using Quartz;

namespace Governance.Reporting.Jobs;

[DisallowConcurrentExecution]
internal sealed class ReconciliationJob(ReadModelReconciliation reconciliation) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await reconciliation.RunAsync(cancellationToken);
}
