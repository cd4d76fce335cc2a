using Governance.Complaints.Application.Figures;
using Quartz;

namespace Governance.Complaints.Jobs;

/// <summary>Wakes the folding of the counters.</summary>
[DisallowConcurrentExecution]
internal sealed class TallyFoldingJob(TallyFolding folding) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await folding.RunAsync(cancellationToken);
}
