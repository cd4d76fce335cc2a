using Governance.Kernel.MultiTenancy;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Governance.Complaints.Application.Time.Messages;

/// <summary>Sends what is due in all tenants, until nothing is left that this host can take in hand.</summary>
internal sealed class MessageSending(IServiceScopeFactory scopes, ICurrentTenant currentTenant, ILogger<MessageSending> logger)
{
    private const int AtOnce = 8;

    /// <returns>How many were sent.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var sent = 0;
        var options = new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken };
        while (await TakeAsync(cancellationToken) is { Count: > 0 } messages)
        {
            await Parallel.ForEachAsync(messages, options, async (message, token) =>
            {
                if (await DeliverAsync(message, token))
                {
                    Interlocked.Increment(ref sent);
                }
            });
        }

        return sent;
    }

    private async Task<IReadOnlyList<LeasedMessage>> TakeAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<MessageLeases>().TakeAsync(cancellationToken);
    }

    // What goes wrong here is tried again when the lease has run out.
    private async Task<bool> DeliverAsync(LeasedMessage message, CancellationToken cancellationToken)
    {
        using var _ = currentTenant.Change(message.TenantId);
        await using var scope = scopes.CreateAsyncScope();
        try
        {
            return await scope.ServiceProvider.GetRequiredService<MessageDelivery>().DeliverAsync(message, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            logger.LogError(exception, "The message {Message} could not be sent; it is tried again.", message.Id);
            return false;
        }
    }
}
