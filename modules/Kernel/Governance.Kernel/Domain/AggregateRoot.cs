namespace Governance.Kernel.Domain;

/// <summary>The root of what is changed and saved as one. It collects the events of its changes; they are written to the
/// outbox in the same save.</summary>
public abstract class AggregateRoot<TKey> : Entity<TKey>, IHasConcurrencyStamp, IHasDistributedEvents
    where TKey : notnull
{
    private readonly List<object> _events = [];

    /// <inheritdoc/>
    public string ConcurrencyStamp { get; private set; } = "";

    /// <summary>Notes an event for other modules; its type carries an <c>[EventName]</c>.</summary>
    protected void AddDistributedEvent(object @event) => _events.Add(@event);

    IReadOnlyList<object> IHasDistributedEvents.TakeDistributedEvents()
    {
        var taken = _events.ToArray();
        _events.Clear();
        return taken;
    }
}
