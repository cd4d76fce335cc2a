using Governance.Halls.Application.Attendance;
using Quartz;

namespace Governance.Halls.Jobs;

/// <summary>Wakes the settlement of the duty days gone by.</summary>
[DisallowConcurrentExecution]
internal sealed class DutySettlementJob(DutySettlement settlement) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await settlement.RunAsync(cancellationToken);
}
