using Governance.Complaints.Application.Ledger;
using Quartz;

namespace Governance.Complaints.Jobs;

/// <summary>Wakes the telling of the ledgers' heads.</summary>
[DisallowConcurrentExecution]
internal sealed class LedgerWitnessJob(LedgerWitnessing witnessing) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await witnessing.TellAsync(cancellationToken);
}
