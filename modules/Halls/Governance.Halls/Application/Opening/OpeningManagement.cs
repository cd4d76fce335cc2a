using Governance.Halls.Application.Requests;
using Governance.Halls.Contracts;
using Governance.Halls.Data;
using Governance.Halls.Domain;
using Governance.Halls.Domain.Opening;
using Governance.Kernel.Domain;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Infrastructure.EntityFrameworkCore;
using Governance.Kernel.Timing;
using Microsoft.EntityFrameworkCore;

namespace Governance.Halls.Application.Opening;

/// <summary>What a hall manager does about when the hall is open. Days on the duty roster stay as planned; a day that turns
/// out to be closed is settled as such.</summary>
internal sealed class OpeningManagement(HallsDbContext db, HallStore store, IGuidGenerator guids, TimeProvider time)
{
    public async Task SetHoursAsync(string code, SetHoursRequest request, CancellationToken cancellationToken)
    {
        var read = HoursInput.Read(request.Hours);
        var hall = await store.HallAsync(code, cancellationToken);
        var (hours, closures) = await LoadAsync(hall, cancellationToken);
        if (hours.Revision != request.Revision)
        {
            throw new BusinessException(HallErrorCodes.ChangedMeanwhile);
        }

        hours.Set(read);
        await SaveAsync(hall, hours, closures, cancellationToken);
    }

    /// <returns>The closure.</returns>
    public async Task<HallClosureState> AnnounceAsync(string code, AnnounceClosureRequest request, CancellationToken cancellationToken)
    {
        var hall = await store.HallAsync(code, cancellationToken);
        var (hours, closures) = await LoadAsync(hall, cancellationToken);
        var closure = HallClosure.Announce(
            guids.Create(), hall, new ClosureFacts(request.From, request.To, request.Reason), closures, time.Today());
        db.Add(closure);
        await SaveAsync(hall, hours, closures.Append(closure), cancellationToken);
        return closure.ToState();
    }

    /// <summary>Takes a closure back; of one that runs only the days still to come.</summary>
    /// <param name="id">The closure.</param>
    /// <param name="lastDay">The last closed day instead; <c>null</c> for none, or for yesterday where it runs.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="EntityNotFoundException">The tenant has no such closure.</exception>
    public async Task EndAsync(Guid id, DateOnly? lastDay, CancellationToken cancellationToken)
    {
        var closure = await db.Closures.FirstOrDefaultAsync(c => c.Id == id, cancellationToken)
            ?? throw new EntityNotFoundException("closure", id);
        var hall = await db.Halls.FirstAsync(h => h.Id == closure.HallId, cancellationToken);
        var (hours, closures) = await LoadAsync(hall, cancellationToken);
        var today = time.Today();
        if (lastDay is null && closure.CanBeTakenBack(today))
        {
            db.Remove(closure);
            closures = [.. closures.Where(c => c != closure)];
        }
        else
        {
            closure.Shorten(lastDay ?? today.AddDays(-1), today);
        }

        await SaveAsync(hall, hours, closures.Where(c => c.To >= today), cancellationToken);
    }

    private async Task<(HallHours Hours, IReadOnlyList<HallClosure> Closures)> LoadAsync(Hall hall, CancellationToken cancellationToken)
    {
        var today = time.Today();
        var hours = await db.Hours.FirstOrDefaultAsync(h => h.HallId == hall.Id, cancellationToken);
        if (hours is null)
        {
            hours = HallHours.Of(guids.Create(), hall);
            db.Add(hours);
        }

        return (hours, await db.Closures.Where(c => c.HallId == hall.Id && c.To >= today).ToListAsync(cancellationToken));
    }

    private async Task SaveAsync(Hall hall, HallHours hours, IEnumerable<HallClosure> closures, CancellationToken cancellationToken)
    {
        hours.Changed(hall, closures);
        var first = db.Entry(hours).State == EntityState.Added;
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException exception) when (
            first && exception is not DbUpdateConcurrencyException && !DeadlockExecutionStrategy.IsDeadlock(exception))
        {
            // Somebody else has just entered the hall's first row.
            throw new BusinessException(HallErrorCodes.ChangedMeanwhile, inner: exception);
        }
    }
}
