using Governance.Kernel.Auditing;
using Governance.Kernel.Domain;
using Governance.Kernel.EventBus;
using Governance.Kernel.MultiTenancy;

namespace Governance.IntegrationTests.Kernel;

/// <summary>A row of a tenant, as a module would have it.</summary>
[Audited]
public sealed class Note : AggregateRoot<Guid>, IMultiTenant
{
    private Note()
    {
    }

    public Note(Guid id, string text)
    {
        Id = id;
        Text = text;
        AddDistributedEvent(new NoteWrittenEto(id, text));
    }

    public Guid? TenantId { get; private set; }

    public string Text { get; private set; } = "";

    public void Rewrite(string text)
    {
        Text = text;
        AddDistributedEvent(new NoteWrittenEto(Id, text));
    }
}

[EventName("tests.note-written")]
public sealed record NoteWrittenEto(Guid Id, string Text);

/// <summary>What a handler keeps of a note: how often it wrote it.</summary>
public sealed class NoteCopy
{
    public Guid Id { get; set; }

    public Guid? TenantId { get; set; }

    public string Text { get; set; } = "";

    public int Writes { get; set; }
}
