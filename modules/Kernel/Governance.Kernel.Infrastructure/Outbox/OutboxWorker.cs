using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Governance.Kernel.Infrastructure.Outbox;

/// <summary>Dispatches in the background: woken after a commit on this host, asking the table now and then for the others'.</summary>
internal sealed class OutboxWorker(
    OutboxDispatcher dispatcher, OutboxSignal signal, IOptions<OutboxOptions> options, TimeProvider time, ILogger<OutboxWorker> logger)
    : BackgroundService
{
    // What comes within a moment is leased, handled and cleared together instead of a handful at a time.
    private static readonly TimeSpan Gather = TimeSpan.FromMilliseconds(50);

    // So that a busy program spends its time on its callers; what others read from events must still be fresh within a second.
    private static readonly TimeSpan LongestRest = TimeSpan.FromMilliseconds(250);
    private const int RestForWork = 4;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.Value.Dispatch)
        {
            return;
        }

        using var timer = time.CreateTimer(
            _ => signal.Wake(), null, TimeSpan.Zero, TimeSpan.FromSeconds(options.Value.PollSeconds));
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await signal.WaitAsync(stoppingToken);
                await Task.Delay(Gather, time, stoppingToken);
                var start = time.GetTimestamp();
                await dispatcher.DispatchDueAsync(stoppingToken);
                await Task.Delay(RestAfter(time.GetElapsedTime(start)), time, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception exception)
            {
                logger.LogError(exception, "The outbox could not be read; it is tried again.");
            }
        }
    }

    private static TimeSpan RestAfter(TimeSpan work) => work * RestForWork < LongestRest ? work * RestForWork : LongestRest;
}
