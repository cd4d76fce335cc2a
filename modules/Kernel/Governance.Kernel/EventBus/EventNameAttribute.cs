namespace Governance.Kernel.EventBus;

/// <summary>The stable name under which an event is stored and found again; it outlives the class's name.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class EventNameAttribute(string name) : Attribute
{
    /// <summary>Unique in the program, such as <c>halls.hall-changed</c>.</summary>
    public string Name { get; } = name;

    /// <summary>The name that an event type carries.</summary>
    /// <exception cref="InvalidOperationException">The type carries none.</exception>
    public static string Of(Type eventType) =>
        ((EventNameAttribute?)GetCustomAttribute(eventType, typeof(EventNameAttribute)))?.Name
        ?? throw new InvalidOperationException($"{eventType.FullName} is sent as an event but has no [EventName].");
}
