using Governance.Halls.Data;
using Governance.Halls.Domain;
using Governance.Kernel.Domain;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Infrastructure.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Governance.Halls.Application;

/// <summary>Loads and saves what is changed, in the current tenant only.</summary>
internal sealed class HallStore(HallsDbContext db, IGuidGenerator guids, MechanismNames mechanisms)
{
    public async Task<Hall> HallAsync(string code, CancellationToken cancellationToken) =>
        await db.Halls.FirstOrDefaultAsync(h => h.Code == code, cancellationToken) ?? throw new EntityNotFoundException("hall", code);

    /// <summary>The mechanism of a hall; it begins with its first piece of evidence.</summary>
    public async Task<(Hall Hall, HallMechanism Mechanism)> MechanismAsync(
        string code, string mechanism, CancellationToken cancellationToken)
    {
        var hall = await HallAsync(code, cancellationToken);
        var found = await db.Mechanisms.Include(m => m.Evidence)
            .FirstOrDefaultAsync(m => m.HallId == hall.Id && m.Mechanism == mechanism, cancellationToken);
        if (found is null)
        {
            found = HallMechanism.Of(guids.Create(), hall, mechanism, mechanisms.Codes);
            db.Add(found);
        }

        return (hall, found);
    }

    public async Task<HallMechanism> MechanismOfAsync(Guid evidenceId, CancellationToken cancellationToken)
    {
        var id = await db.Evidence.Where(e => e.Id == evidenceId).Select(e => (Guid?)e.MechanismId).FirstOrDefaultAsync(cancellationToken)
            ?? throw new EntityNotFoundException("evidence", evidenceId);
        return await db.Mechanisms.Include(m => m.Evidence).FirstAsync(m => m.Id == id, cancellationToken);
    }

    /// <summary>Saves; when somebody has just entered the same key, says so.</summary>
    /// <param name="codeIfTaken">What to say then.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task SaveAsync(string codeIfTaken, CancellationToken cancellationToken)
    {
        var inserts = db.ChangeTracker.Entries().Any(e => e is { State: EntityState.Added, Entity: Hall or HallMechanism });
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException exception) when (
            inserts && exception is not DbUpdateConcurrencyException && !DeadlockExecutionStrategy.IsDeadlock(exception))
        {
            throw new BusinessException(codeIfTaken, inner: exception);
        }
    }
}
