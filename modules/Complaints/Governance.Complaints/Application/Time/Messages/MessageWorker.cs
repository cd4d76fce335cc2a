using Governance.Kernel.Infrastructure.Outbox;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Governance.Complaints.Application.Time.Messages;

/// <summary>Sends in the background, on hosts that dispatch events: woken after a commit on this host, asking the table now and
/// then for what waits its time.</summary>
internal sealed class MessageWorker(
    MessageSending sending, MessageSignal signal, IOptions<OutboxOptions> options, TimeProvider time, ILogger<MessageWorker> logger)
    : BackgroundService
{
    private static readonly TimeSpan Poll = TimeSpan.FromSeconds(20);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.Value.Dispatch)
        {
            return;
        }

        using var timer = time.CreateTimer(_ => signal.Wake(), null, TimeSpan.Zero, Poll);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await signal.WaitAsync(stoppingToken);
                await sending.RunAsync(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception exception)
            {
                logger.LogError(exception, "Messages could not be sent; they are tried again.");
            }
        }
    }
}
