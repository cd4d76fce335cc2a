namespace Governance.Kernel.EventBus;

/// <summary>
/// Reacts to an event of another module. It runs in the event's tenant, in one transaction with the note that it ran;
/// the same event may come again and events may come out of order, so a handler sets state and never adds to it.
/// </summary>
public interface IDistributedEventHandler<in TEvent>
    where TEvent : class
{
    /// <summary>Handles one event. What it throws makes the event come again later, and in the end a dead letter.</summary>
    Task HandleEventAsync(TEvent eventData, CancellationToken cancellationToken);
}
