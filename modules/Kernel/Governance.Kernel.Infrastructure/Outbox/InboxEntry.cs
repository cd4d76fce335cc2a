namespace Governance.Kernel.Infrastructure.Outbox;

/// <summary>The note that a handler has handled a message, written in the transaction of its work.</summary>
public sealed class InboxEntry
{
    private InboxEntry()
    {
    }

    internal InboxEntry(Guid messageId, string handler, DateTime handledAt)
    {
        MessageId = messageId;
        Handler = handler;
        HandledAt = handledAt;
    }

    /// <summary>The message.</summary>
    public Guid MessageId { get; private set; }

    /// <summary>The handler's class.</summary>
    public string Handler { get; private set; } = "";

    /// <summary>When, UTC.</summary>
    public DateTime HandledAt { get; private set; }
}
