namespace Governance.Kernel.Infrastructure.Outbox;

/// <summary>How the outbox is worked off (<c>Governance:Outbox</c>).</summary>
public sealed class OutboxOptions
{
    /// <summary>Whether this process dispatches; off for verbs that only read.</summary>
    public bool Dispatch { get; set; } = true;

    /// <summary>How many messages are leased at once.</summary>
    public int BatchSize { get; set; } = 200;

    /// <summary>For how many seconds a host may hold a message before another takes it over.</summary>
    public int LeaseSeconds { get; set; } = 60;

    /// <summary>How often, in seconds, the table is asked though nothing woke the dispatcher (for messages of other hosts).</summary>
    public double PollSeconds { get; set; } = 1;

    /// <summary>After so many failures a message is a dead letter.</summary>
    public int MaxAttempts { get; set; } = 8;
}
