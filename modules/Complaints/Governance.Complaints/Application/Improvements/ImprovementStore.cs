using Governance.Complaints.Data;
using Governance.Complaints.Domain.Improvements;
using Governance.Kernel.Exceptions;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Application.Improvements;

/// <summary>Loads changes with the cases behind them and saves them with all that their verbs have written, in one save.</summary>
internal sealed class ImprovementStore(ComplaintsDbContext db)
{
    /// <summary>A change of the current tenant, to be changed.</summary>
    /// <exception cref="EntityNotFoundException">There is none.</exception>
    public async Task<Improvement> LoadAsync(string number, CancellationToken cancellationToken) =>
        await db.Improvements.Include(i => i.Cases).AsSingleQuery().FirstOrDefaultAsync(i => i.Number == number, cancellationToken)
        ?? throw new EntityNotFoundException("improvement", number);

    /// <summary>The change that a sheet or call was taken in for already.</summary>
    public async Task<Improvement?> FindTakenAsync(Guid? requestId, CancellationToken cancellationToken)
    {
        var id = requestId is null
            ? null
            : await db.ImprovementEntries.Where(e => e.RequestId == requestId).Select(e => (Guid?)e.ImprovementId).FirstOrDefaultAsync(cancellationToken);
        return id is null ? null : await db.Improvements.Include(i => i.Cases).AsSingleQuery().FirstAsync(i => i.Id == id, cancellationToken);
    }

    /// <summary>Adds what the verbs have written, to be saved with whatever saves next.</summary>
    public void Write(Improvement improvement) => db.AddRange(improvement.TakeWritten());

    /// <exception cref="DbUpdateException">Somebody else has saved it, or the same thing, meanwhile.</exception>
    public async Task CommitAsync(Improvement improvement, CancellationToken cancellationToken)
    {
        Write(improvement);
        await db.SaveChangesAsync(cancellationToken);
    }
}
