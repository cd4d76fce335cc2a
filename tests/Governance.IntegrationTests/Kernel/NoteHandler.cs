using Governance.Kernel.EventBus;
using Governance.Kernel.MultiTenancy;

namespace Governance.IntegrationTests.Kernel;

/// <summary>Counts its writes, so that a second run would be seen; does what a test asks for after its work.</summary>
public sealed class NoteHandler(NotesDbContext db, ICurrentTenant tenant, NoteHandlerScript script) : IDistributedEventHandler<NoteWrittenEto>
{
    public async Task HandleEventAsync(NoteWrittenEto eventData, CancellationToken cancellationToken)
    {
        var copy = await db.Copies.FindAsync([eventData.Id], cancellationToken);
        if (copy is null)
        {
            db.Add(copy = new NoteCopy { Id = eventData.Id });
        }

        copy.Text = eventData.Text;
        copy.TenantId = tenant.Id;
        copy.Writes++;
        await db.SaveChangesAsync(cancellationToken);
        await script.AfterWork(eventData);
    }
}

/// <summary>What happens after the handler's work and before its inbox row.</summary>
public sealed class NoteHandlerScript
{
    public Func<NoteWrittenEto, Task> AfterWork { get; set; } = _ => Task.CompletedTask;
}
