using Governance.Kernel.Infrastructure.Outbox;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Governance.Complaints.Application.Ledger;

/// <summary>Seals in the background: soon after a save on this host, and now and then for entries of a host that died. It rests
/// where the outbox rests.</summary>
internal sealed class LedgerSealingWorker(
    LedgerSealing sealing, LedgerSignal signal, IOptions<OutboxOptions> outbox, TimeProvider time, ILogger<LedgerSealingWorker> logger)
    : BackgroundService
{
    private static readonly TimeSpan Poll = TimeSpan.FromSeconds(5);

    // So that a busy second is a handful of seals and not a hundred, and the sealing a fifth of the work at most.
    private static readonly TimeSpan Gather = TimeSpan.FromMilliseconds(200);
    private const int RestForWork = 4;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!outbox.Value.Dispatch)
        {
            return;
        }

        using var timer = time.CreateTimer(_ => signal.Wake(), null, TimeSpan.Zero, Poll);
        var gather = Gather;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await signal.WaitAsync(stoppingToken);
                await Task.Delay(gather, time, stoppingToken);
                var start = time.GetTimestamp();
                await sealing.SealAsync(stoppingToken);
                gather = time.GetElapsedTime(start) * RestForWork is var rest && rest > Gather ? rest : Gather;
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception exception)
            {
                logger.LogError(exception, "The ledger could not be sealed; it is tried again.");
            }
        }
    }
}
