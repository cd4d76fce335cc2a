using Governance.Calendar;
using Governance.Halls.Data;
using Governance.Halls.Domain;
using Governance.Halls.Domain.Opening;
using Governance.Tenants;
using Microsoft.EntityFrameworkCore;

namespace Governance.Halls.Application.Opening;

/// <summary>Makes the calendar of a hall that was found: its place's, with the hall's own closures and hours.</summary>
internal sealed class HallCalendars(HallsDbContext db, ICalendars calendars)
{
    public WorkingCalendar OfPlace(Hall hall) => calendars.For(hall.TenantId);

    public async Task<WorkingCalendar> OfAsync(Hall hall, CancellationToken cancellationToken)
    {
        var hours = await HoursAsync(hall.Id, cancellationToken);
        var closures = await db.Closures.AsNoTracking().Where(c => c.HallId == hall.Id).ToListAsync(cancellationToken);
        return Of(hall, hours, closures);
    }

    public WorkingCalendar Of(Hall hall, HallHours? hours, IEnumerable<HallClosure> closures) =>
        OfPlace(hall).With(closures.Select(c => c.ToClosure()), hours?.ToHours());

    public Task<HallHours?> HoursAsync(Guid hallId, CancellationToken cancellationToken) =>
        db.Hours.AsNoTracking().FirstOrDefaultAsync(h => h.HallId == hallId, cancellationToken);
}
