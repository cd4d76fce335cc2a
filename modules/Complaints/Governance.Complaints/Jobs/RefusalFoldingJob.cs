using Governance.Complaints.Application.Refusals.Figures;
using Quartz;

namespace Governance.Complaints.Jobs;

/// <summary>Wakes the folding of the counters of refusals.</summary>
[DisallowConcurrentExecution]
internal sealed class RefusalFoldingJob(RefusalFolding work) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await work.RunAsync(cancellationToken);
}
