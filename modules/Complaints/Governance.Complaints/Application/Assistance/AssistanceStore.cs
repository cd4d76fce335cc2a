using Governance.Complaints.Data;
using Governance.Complaints.Domain.Assistance;
using Governance.Complaints.Domain.Cases;
using Governance.Kernel.Exceptions;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Application.Assistance;

/// <summary>Loads help orders whole and saves them with all that their verbs have written, in one save.</summary>
internal sealed class AssistanceStore(ComplaintsDbContext db, AssistanceConsequences consequences)
{
    /// <summary>An order of the current tenant, to be changed.</summary>
    /// <exception cref="EntityNotFoundException">There is none.</exception>
    public async Task<AssistedService> LoadAsync(string number, CancellationToken cancellationToken) =>
        await db.Assistance.Include(a => a.Holdings).AsSingleQuery().FirstOrDefaultAsync(a => a.Number == number, cancellationToken)
        ?? throw new EntityNotFoundException("help order", number);

    /// <summary>Whether a sheet or call has been taken in for an order already.</summary>
    public async Task<bool> HasTakenAsync(Guid orderId, Guid? requestId, CancellationToken cancellationToken) =>
        requestId is not null && await db.AssistanceEntries.AnyAsync(e => e.OrderId == orderId && e.RequestId == requestId, cancellationToken);

    /// <summary>Saves an order, what was written of it, and what follows from that.</summary>
    /// <exception cref="DbUpdateException">Somebody else has saved the order, or the same thing, meanwhile.</exception>
    public async Task SaveAsync(AssistedService order, CaseAct act, CancellationToken cancellationToken)
    {
        foreach (var entry in order.TakeWritten())
        {
            db.Add(entry);
            await consequences.FollowAsync(act, order, entry, cancellationToken);
        }

        await db.SaveChangesAsync(cancellationToken);
    }
}
