using Governance.Kernel.Domain;
using Governance.Kernel.Infrastructure.EntityFrameworkCore;
using Governance.Kernel.MultiTenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Governance.Kernel.Infrastructure.Outbox;

/// <summary>
/// Hands committed events to their handlers. A message is leased by a counted UPDATE, which works on a cluster, where row
/// locks do not reach the other nodes; a lease that ran out is taken over; each handler's inbox row makes a second run
/// harmless.
/// </summary>
public sealed class OutboxDispatcher(
    IServiceScopeFactory scopes,
    TransactionRunner transactions,
    IEnumerable<EventHandlerRegistration> registrations,
    ICurrentTenant currentTenant,
    IGuidGenerator guids,
    TimeProvider time,
    IOptions<OutboxOptions> options,
    ILogger<OutboxDispatcher> logger)
{
    private readonly ILookup<string, EventHandlerRegistration> _handlers = registrations.ToLookup(r => r.EventName);

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    /// <summary>Handles what is due until nothing is left that this host can lease.</summary>
    /// <returns>How many messages were handled.</returns>
    public async Task<int> DispatchAsync(CancellationToken cancellationToken)
    {
        var handled = 0;
        while (await LeaseAsync(cancellationToken) is { Count: > 0 } messages)
        {
            handled += await DispatchLeasedAsync(messages, cancellationToken);
        }

        return handled;
    }

    /// <summary>Handles what is due now; what comes meanwhile waits for the next time, so that it is not handled a handful at a time.</summary>
    public async Task DispatchDueAsync(CancellationToken cancellationToken)
    {
        int leased;
        do
        {
            var messages = await LeaseAsync(cancellationToken);
            await DispatchLeasedAsync(messages, cancellationToken);
            leased = messages.Count;
        }
        while (leased == options.Value.BatchSize);
    }

    private async Task<List<OutboxMessage>> LeaseAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<KernelDbContext>();
        var now = Now;
        var free = db.Set<OutboxMessage>().Where(m =>
            m.DeadAt == null && m.AvailableAt <= now && (m.LeaseUntil == null || m.LeaseUntil < now));
        var ids = await free.OrderBy(m => m.Id).Take(options.Value.BatchSize).Select(m => m.Id).ToListAsync(cancellationToken);
        if (ids.Count == 0)
        {
            return [];
        }

        Guid? lease = guids.Create();
        DateTime? until = now.AddSeconds(options.Value.LeaseSeconds);
        var taken = await db.Database.CreateExecutionStrategy().ExecuteAsync(token => free
            .Where(m => ids.Contains(m.Id))
            .ExecuteUpdateAsync(s => s.SetProperty(m => m.LeaseId, lease).SetProperty(m => m.LeaseUntil, until), token), cancellationToken);
        return taken == 0
            ? []
            : await db.Set<OutboxMessage>().AsNoTracking().Where(m => m.LeaseId == lease).OrderBy(m => m.Id).ToListAsync(cancellationToken);
    }

    private async Task<int> DispatchLeasedAsync(List<OutboxMessage> messages, CancellationToken cancellationToken)
    {
        var failed = new Dictionary<Guid, Exception>();
        foreach (var group in messages.GroupBy(m => (m.TenantId, m.EventName)))
        {
            using (currentTenant.Change(group.Key.TenantId))
            {
                foreach (var registration in _handlers[group.Key.EventName])
                {
                    await HandleAsync(registration, [.. group], failed, cancellationToken);
                }
            }
        }

        await CompleteAsync([.. messages.Where(m => !failed.ContainsKey(m.Id))], cancellationToken);
        foreach (var message in messages.Where(m => failed.ContainsKey(m.Id)))
        {
            await PutBackAsync(message, failed[message.Id], cancellationToken);
        }

        return messages.Count - failed.Count;
    }

    // One transaction for all messages of a kind and tenant; if one of them fails, each by itself, so that it fails alone.
    private async Task HandleAsync(
        EventHandlerRegistration registration, IReadOnlyList<OutboxMessage> messages, Dictionary<Guid, Exception> failed,
        CancellationToken cancellationToken)
    {
        try
        {
            await registration.HandleAsync(transactions, messages, time, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException && messages.Count > 1)
        {
            foreach (var message in messages)
            {
                await HandleAsync(registration, [message], failed, cancellationToken);
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            failed[messages[0].Id] = exception;
            logger.LogError(exception, "{Handler} failed on {Event} {Message}.", registration.Handler.Name, registration.EventName, messages[0].Id);
        }
    }

    private async Task CompleteAsync(IReadOnlyList<OutboxMessage> messages, CancellationToken cancellationToken)
    {
        if (messages.Count == 0)
        {
            return;
        }

        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<KernelDbContext>();
        var ids = messages.Select(m => m.Id).ToList();
        var lease = messages[0].LeaseId;
        await db.Database.CreateExecutionStrategy().ExecuteAsync(token => db.Set<OutboxMessage>()
            .Where(m => ids.Contains(m.Id) && m.LeaseId == lease).ExecuteDeleteAsync(token), cancellationToken);
    }

    private async Task PutBackAsync(OutboxMessage message, Exception exception, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<KernelDbContext>();
        var attempts = message.Attempts + 1;
        DateTime? deadAt = attempts >= options.Value.MaxAttempts ? Now : null;
        var availableAt = Now.AddSeconds(Math.Pow(2, attempts));
        var error = exception.ToString();
        var shortError = error.Length > 2000 ? error[..2000] : error;
        await db.Database.CreateExecutionStrategy().ExecuteAsync(token => db.Set<OutboxMessage>()
            .Where(m => m.Id == message.Id && m.LeaseId == message.LeaseId)
            .ExecuteUpdateAsync(
                s => s.SetProperty(m => m.LeaseId, (Guid?)null)
                    .SetProperty(m => m.LeaseUntil, (DateTime?)null)
                    .SetProperty(m => m.Attempts, attempts)
                    .SetProperty(m => m.AvailableAt, availableAt)
                    .SetProperty(m => m.LastError, shortError)
                    .SetProperty(m => m.DeadAt, deadAt),
                token), cancellationToken);
    }
}
