using Governance.Complaints.Application.Refusals;
using Quartz;

namespace Governance.Complaints.Jobs;

/// <summary>Wakes the sweep of the promised answers.</summary>
[DisallowConcurrentExecution]
internal sealed class RefusalSweepJob(RefusalSweep work) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await work.RunAsync(cancellationToken);
}
