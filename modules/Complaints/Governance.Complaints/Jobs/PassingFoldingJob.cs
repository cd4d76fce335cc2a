using Governance.Complaints.Application.Passing;
using Quartz;

namespace Governance.Complaints.Jobs;

/// <summary>Wakes the folding of the counters of cases that go from hand to hand.</summary>
[DisallowConcurrentExecution]
internal sealed class PassingFoldingJob(PassingFolding work) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await work.RunAsync(cancellationToken);
}
