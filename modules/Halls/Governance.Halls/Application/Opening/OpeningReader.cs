using Governance.Halls.Data;
using Governance.Halls.Domain;
using Governance.Halls.Domain.Opening;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Timing;
using Microsoft.EntityFrameworkCore;

namespace Governance.Halls.Application.Opening;

/// <summary>Opening hours and closures for whoever may see the hall.</summary>
internal sealed class OpeningReader(HallsDbContext db, HallLookup lookup, HallCalendars calendars, TimeProvider time)
{
    // The week that runs is shown whole.
    private const int DaysBack = 7;

    public async Task<HallOpeningView> GetAsync(string code, CancellationToken cancellationToken) =>
        View(await PictureAsync(code, cancellationToken));

    /// <summary>All that the page about a hall's opening shows.</summary>
    /// <exception cref="EntityNotFoundException">There is no such hall, or the reader may not see it.</exception>
    public async Task<OpeningPicture> PictureAsync(string code, CancellationToken cancellationToken)
    {
        var hall = await lookup.VisibleAsync(code, cancellationToken);
        using var _ = lookup.Reach();
        var hours = await calendars.HoursAsync(hall.Id, cancellationToken);
        var today = time.Today();
        var since = today.AddDays(-DaysBack);
        var closures = await db.Closures.AsNoTracking().Where(c => c.HallId == hall.Id && c.To > since)
            .OrderBy(c => c.From).ToListAsync(cancellationToken);
        return new OpeningPicture(hall, hours, [.. closures.Where(c => c.To >= today)], calendars.Of(hall, hours, closures));
    }

    /// <summary>A closure of the current tenant.</summary>
    /// <exception cref="EntityNotFoundException">It has no such closure.</exception>
    public async Task<(Hall Hall, HallClosure Closure)> ClosureAsync(Guid id, CancellationToken cancellationToken)
    {
        var found = await db.Closures.AsNoTracking().Where(c => c.Id == id)
            .Join(db.Halls, c => c.HallId, h => h.Id, (c, h) => new { Hall = h, Closure = c }).FirstOrDefaultAsync(cancellationToken);
        return found is null ? throw new EntityNotFoundException("closure", id) : (found.Hall, found.Closure);
    }

    private static HallOpeningView View(OpeningPicture picture) => new(
        picture.Hall.Code,
        picture.Hours?.Revision ?? 0,
        picture.Hours?.WorkingDay,
        HoursText.Write(picture.Calendar.OfficeHours),
        [.. picture.Closures.Select(c => c.ToState())]);
}
