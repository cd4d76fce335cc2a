using Governance.Complaints.Application.Time;
using Quartz;

namespace Governance.Complaints.Jobs;

/// <summary>Wakes the sweep of the deadlines.</summary>
[DisallowConcurrentExecution]
internal sealed class DeadlineSweepJob(DeadlineSweep sweep) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await sweep.RunAsync(cancellationToken);
}
