using Governance.Halls.Application.Opening;
using Governance.Halls.Data;
using Governance.Halls.Domain.Opening;
using Governance.Kernel.Domain;
using Governance.Kernel.MultiTenancy;
using Governance.Kernel.Timing;
using Microsoft.EntityFrameworkCore;

namespace Governance.Halls.Application.Public;

/// <summary>Lets anybody into a hall by its code. Only what hangs on the hall's walls is read behind it.</summary>
internal sealed class PublicEntrance(
    HallsDbContext db, HallCalendars calendars, IDataFilter<IMultiTenant> tenantFilter, ICurrentTenant currentTenant, TimeProvider time)
{
    /// <summary>Works in the hall's own tenant, whoever looks.</summary>
    /// <returns>What the work gives; <c>null</c> where there is no such hall.</returns>
    public async Task<T?> EnterAsync<T>(string code, Func<EnteredHall, Task<T?>> work, CancellationToken cancellationToken)
        where T : class
    {
        if (await FindAsync(code, cancellationToken) is not { } entered)
        {
            return null;
        }

        using (currentTenant.Change(entered.Hall.TenantId))
        {
            return await work(entered);
        }
    }

    private async Task<EnteredHall?> FindAsync(string code, CancellationToken cancellationToken)
    {
        using var _ = tenantFilter.Disable();
        var today = time.Today();
        // One way to the database for all three: a hall has a closure or two ahead.
        var rows = await (
            from hall in db.Halls.AsNoTracking()
            where hall.Code == code
            join own in db.Hours on hall.Id equals own.HallId into entries
            from hours in entries.DefaultIfEmpty()
            join ahead in db.Closures.Where(c => c.To >= today) on hall.Id equals ahead.HallId into closures
            from closure in closures.DefaultIfEmpty()
            select new { Hall = hall, Hours = hours, Closure = closure }).ToListAsync(cancellationToken);
        if (rows is not [var first, ..])
        {
            return null;
        }

        var calendar = calendars.Of(first.Hall, first.Hours, rows.Select(r => r.Closure).OfType<HallClosure>());
        return new EnteredHall(first.Hall, calendar, first.Hours?.WorkingDay is not null, time.UtcDateTime(), today);
    }
}
