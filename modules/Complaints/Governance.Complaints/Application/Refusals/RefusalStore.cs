using Governance.Complaints.Data;
using Governance.Complaints.Domain.Refusals;
using Governance.Kernel.Exceptions;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Application.Refusals;

/// <summary>Loads reported refusals whole and saves them with all that their verbs have counted, in one save.</summary>
internal sealed class RefusalStore(ComplaintsDbContext db)
{
    /// <summary>A refusal of the current tenant, to be changed.</summary>
    /// <exception cref="EntityNotFoundException">There is none.</exception>
    public async Task<RefusalReport> LoadAsync(string number, CancellationToken cancellationToken) =>
        await db.Refusals.Include(r => r.Promise).FirstOrDefaultAsync(r => r.Number == number, cancellationToken)
        ?? throw new EntityNotFoundException("refusal", number);

    /// <summary>The same by its id.</summary>
    public Task<RefusalReport> LoadAsync(Guid id, CancellationToken cancellationToken) =>
        db.Refusals.Include(r => r.Promise).FirstAsync(r => r.Id == id, cancellationToken);

    /// <summary>Adds what the verbs have counted, to be saved with whatever saves next.</summary>
    public void Write(RefusalReport refusal) => db.AddRange(refusal.TakeCounted());

    /// <exception cref="DbUpdateException">Somebody else has saved it, or the same thing, meanwhile.</exception>
    public async Task CommitAsync(RefusalReport refusal, CancellationToken cancellationToken)
    {
        Write(refusal);
        await db.SaveChangesAsync(cancellationToken);
    }
}
