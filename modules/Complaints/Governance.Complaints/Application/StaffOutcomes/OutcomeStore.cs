using Governance.Complaints.Data;
using Governance.Complaints.Domain.StaffOutcomes;
using Governance.Kernel.Exceptions;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Application.StaffOutcomes;

/// <summary>Loads outcomes for staff and saves them with all that their verbs have written, in one save.</summary>
internal sealed class OutcomeStore(ComplaintsDbContext db)
{
    /// <summary>An outcome of the current tenant, to be changed.</summary>
    /// <exception cref="EntityNotFoundException">There is none.</exception>
    public async Task<StaffOutcome> LoadAsync(string number, CancellationToken cancellationToken) =>
        await db.StaffOutcomes.FirstOrDefaultAsync(o => o.Number == number, cancellationToken) ?? throw new EntityNotFoundException("outcome", number);

    /// <summary>Whether a sheet or call has been taken in for an outcome already.</summary>
    public async Task<bool> HasTakenAsync(Guid outcomeId, Guid? requestId, CancellationToken cancellationToken) =>
        requestId is not null && await db.OutcomeEntries.AnyAsync(e => e.OutcomeId == outcomeId && e.RequestId == requestId, cancellationToken);

    /// <summary>Adds what the verbs have written, to be saved with whatever saves next.</summary>
    public void Write(StaffOutcome outcome) => db.AddRange(outcome.TakeWritten());

    /// <exception cref="DbUpdateException">Somebody else has saved it, or the same thing, meanwhile.</exception>
    public async Task CommitAsync(StaffOutcome outcome, CancellationToken cancellationToken)
    {
        Write(outcome);
        await db.SaveChangesAsync(cancellationToken);
    }
}
