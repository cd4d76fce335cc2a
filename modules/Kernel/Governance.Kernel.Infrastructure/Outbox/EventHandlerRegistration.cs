using System.Text.Json;
using Governance.Kernel.EventBus;
using Governance.Kernel.Infrastructure.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Kernel.Infrastructure.Outbox;

/// <summary>Which handler handles which event, and in which context's transaction.</summary>
/// <param name="EventName">The event's stable name.</param>
/// <param name="Handler">The handler's class.</param>
/// <param name="HandleAsync">Handles the messages, each once, in one transaction.</param>
public sealed record EventHandlerRegistration(
    string EventName,
    Type Handler,
    Func<TransactionRunner, IReadOnlyList<OutboxMessage>, TimeProvider, CancellationToken, Task> HandleAsync);

/// <summary>Registers event handlers.</summary>
public static class EventHandlerServices
{
    /// <summary>Registers a handler that works in the given context.</summary>
    public static IServiceCollection AddDistributedEventHandler<THandler, TEvent, TDbContext>(this IServiceCollection services)
        where THandler : class, IDistributedEventHandler<TEvent>
        where TEvent : class
        where TDbContext : GovernanceDbContext
    {
        services.AddScoped<THandler>();
        return services.AddSingleton(new EventHandlerRegistration(
            EventNameAttribute.Of(typeof(TEvent)), typeof(THandler), HandleAsync<THandler, TEvent, TDbContext>));
    }

    private static Task HandleAsync<THandler, TEvent, TDbContext>(
        TransactionRunner transactions, IReadOnlyList<OutboxMessage> messages, TimeProvider time, CancellationToken cancellationToken)
        where THandler : class, IDistributedEventHandler<TEvent>
        where TEvent : class
        where TDbContext : GovernanceDbContext =>
        transactions.RunAsync<TDbContext>(
            async (services, db, token) =>
            {
                var name = typeof(THandler).FullName!;
                var ids = messages.Select(m => m.Id).ToList();
                var handled = await db.Set<InboxEntry>().AsNoTracking()
                    .Where(i => i.Handler == name && ids.Contains(i.MessageId))
                    .Select(i => i.MessageId).ToListAsync(token);
                var handler = services.GetRequiredService<THandler>();
                foreach (var message in messages.ExceptBy(handled, m => m.Id))
                {
                    await handler.HandleEventAsync(
                        JsonSerializer.Deserialize<TEvent>(message.Payload, EventJson.Options)!, token);
                    db.Add(new InboxEntry(message.Id, name, time.GetUtcNow().UtcDateTime));
                }

                await db.SaveChangesAsync(token);
            },
            cancellationToken);
}
