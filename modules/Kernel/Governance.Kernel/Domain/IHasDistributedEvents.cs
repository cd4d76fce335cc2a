namespace Governance.Kernel.Domain;

/// <summary>An entity that notes events while it changes.</summary>
public interface IHasDistributedEvents
{
    /// <summary>Hands over the noted events and forgets them.</summary>
    IReadOnlyList<object> TakeDistributedEvents();
}
