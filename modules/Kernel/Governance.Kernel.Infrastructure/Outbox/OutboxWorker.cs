using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Governance.Kernel.Infrastructure.Outbox;

/// <summary>Dispatches in the background: woken after a commit on this host, asking the table now and then for the others'.</summary>
internal sealed class OutboxWorker(
    OutboxDispatcher dispatcher, OutboxSignal signal, IOptions<OutboxOptions> options, TimeProvider time, ILogger<OutboxWorker> logger)
    : BackgroundService
{
    // What comes within a moment is leased, handled and cleared together instead of a handful at a time; the longer that took, the
    // longer the next moment.
    private static readonly TimeSpan Gather = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan LongestGather = TimeSpan.FromSeconds(1);
    private const int RestForWork = 4;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.Value.Dispatch)
        {
            return;
        }

        using var timer = time.CreateTimer(
            _ => signal.Wake(), null, TimeSpan.Zero, TimeSpan.FromSeconds(options.Value.PollSeconds));
        var gather = Gather;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await signal.WaitAsync(stoppingToken);
                await Task.Delay(gather, time, stoppingToken);
                var start = time.GetTimestamp();
                await dispatcher.DispatchDueAsync(stoppingToken);
                gather = RestAfter(time.GetElapsedTime(start));
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

    private static TimeSpan RestAfter(TimeSpan work) => (work * RestForWork) switch
    {
        var rest when rest < Gather => Gather,
        var rest when rest > LongestGather => LongestGather,
        var rest => rest,
    };
}
