using Governance.Calendar;
using Governance.Halls.Application.Book;
using Governance.Halls.Contracts;
using Governance.Halls.Data;
using Governance.Halls.Domain;
using Governance.Halls.Domain.Opening;
using Governance.Kernel.Exceptions;
using Governance.Kernel.MultiTenancy;
using Microsoft.EntityFrameworkCore;

namespace Governance.Halls.Application.Opening;

internal sealed class OpeningService(HallsDbContext db, HallCalendars calendars, KnownBook known, ICurrentTenant tenant) : IHallOpeningService
{
    public Task<WorkingCalendar> CalendarAsync(Guid hallId, CancellationToken cancellationToken) =>
        known.Calendars.OfAsync((tenant.Id, hallId), () => ReadCalendarAsync(hallId, cancellationToken));

    public async Task<HallOpening> AtAsync(Guid hallId, DateTime utc, CancellationToken cancellationToken)
    {
        var hall = await HallAsync(hallId, cancellationToken);
        return OpeningAt.Reckon(hall, await calendars.OfAsync(hall, cancellationToken), utc);
    }

    private async Task<WorkingCalendar> ReadCalendarAsync(Guid hallId, CancellationToken cancellationToken)
    {
        var found = await db.Halls.AsNoTracking().Where(h => h.Id == hallId)
            .Select(h => new
            {
                Hall = h,
                Hours = db.Hours.FirstOrDefault(o => o.HallId == h.Id),
                Closures = db.Closures.Where(c => c.HallId == h.Id).ToList(),
            })
            .FirstOrDefaultAsync(cancellationToken) ?? throw new EntityNotFoundException("hall", hallId);
        return calendars.Of(found.Hall, found.Hours, found.Closures);
    }

    private async Task<Hall> HallAsync(Guid hallId, CancellationToken cancellationToken) =>
        await db.Halls.AsNoTracking().FirstOrDefaultAsync(h => h.Id == hallId, cancellationToken) ?? throw new EntityNotFoundException("hall", hallId);
}
