using Governance.Halls.Application.Opening;
using Governance.Halls.Data;
using Governance.Halls.Domain;
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
        if (await FindAsync(code, cancellationToken) is not var (hall, hours))
        {
            return null;
        }

        using (currentTenant.Change(hall.TenantId))
        {
            var today = time.Today();
            var closures = await db.Closures.AsNoTracking().Where(c => c.HallId == hall.Id && c.To >= today).ToListAsync(cancellationToken);
            return await work(new EnteredHall(
                hall, calendars.Of(hall, hours, closures), hours?.WorkingDay is not null, time.UtcDateTime(), today));
        }
    }

    private async Task<(Hall Hall, HallHours? Hours)?> FindAsync(string code, CancellationToken cancellationToken)
    {
        using var _ = tenantFilter.Disable();
        var found = await (
            from hall in db.Halls.AsNoTracking()
            where hall.Code == code
            join own in db.Hours on hall.Id equals own.HallId into entered
            from hours in entered.DefaultIfEmpty()
            select new { Hall = hall, Hours = hours }).FirstOrDefaultAsync(cancellationToken);
        return found is null ? null : (found.Hall, found.Hours);
    }
}
