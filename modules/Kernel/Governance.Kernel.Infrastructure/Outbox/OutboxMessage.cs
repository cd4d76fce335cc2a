using System.Text.Json;
using Governance.Kernel.Domain;
using Governance.Kernel.EventBus;

namespace Governance.Kernel.Infrastructure.Outbox;

/// <summary>An event that was committed with the change it tells of and waits to be handled. A handled message is deleted;
/// one that failed too often stays as a dead letter.</summary>
public sealed class OutboxMessage : Entity<Guid>
{
    private OutboxMessage()
    {
    }

    /// <summary>The tenant in which the handlers run.</summary>
    public Guid? TenantId { get; private set; }

    /// <summary>The event's stable name.</summary>
    public string EventName { get; private set; } = "";

    /// <summary>The event as JSON.</summary>
    public string Payload { get; private set; } = "";

    /// <summary>When it happened, UTC.</summary>
    public DateTime OccurredAt { get; private set; }

    /// <summary>Not handled before this instant, UTC.</summary>
    public DateTime AvailableAt { get; private set; }

    /// <summary>How often handling has failed.</summary>
    public int Attempts { get; private set; }

    /// <summary>The lease under which a host handles it now, or <c>null</c>.</summary>
    public Guid? LeaseId { get; private set; }

    /// <summary>Until when the lease holds, UTC; after that another host may take it.</summary>
    public DateTime? LeaseUntil { get; private set; }

    /// <summary>What went wrong last.</summary>
    public string? LastError { get; private set; }

    /// <summary>Since when it is a dead letter, UTC, or <c>null</c>.</summary>
    public DateTime? DeadAt { get; private set; }

    /// <summary>The message for an event.</summary>
    /// <exception cref="InvalidOperationException">The event's type carries no <c>[EventName]</c>.</exception>
    public static OutboxMessage For(object @event, Guid? tenantId, Guid id, DateTime utcNow) => new()
    {
        Id = id,
        TenantId = tenantId,
        EventName = EventNameAttribute.Of(@event.GetType()),
        Payload = JsonSerializer.Serialize(@event, @event.GetType(), EventJson.Options),
        OccurredAt = utcNow,
        AvailableAt = utcNow,
    };
}
