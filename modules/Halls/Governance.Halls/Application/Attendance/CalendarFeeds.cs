using Governance.Halls.Application.Staff;
using Governance.Halls.Contracts;
using Governance.Halls.Data;
using Governance.Halls.Domain.Duty;
using Governance.Kernel.Domain;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Infrastructure.EntityFrameworkCore;
using Governance.Kernel.MultiTenancy;
using Governance.Kernel.Timing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Halls.Application.Attendance;

/// <summary>The leaders' own calendar addresses. Who knows the secret in one reads it; it is shown once and stored as a hash.</summary>
internal sealed class CalendarFeeds(
    HallsDbContext db,
    CurrentStaff current,
    IDataFilter<IMultiTenant> tenantFilter,
    ICurrentTenant currentTenant,
    IServiceScopeFactory scopes,
    IGuidGenerator guids,
    TimeProvider time)
{
    /// <summary>Gives the one who is signed in a new address; the one before stops working.</summary>
    /// <returns>The path of the address.</returns>
    /// <exception cref="BusinessException">The account belongs to nobody in the hall book (<see cref="AttendanceErrorCodes.NotInTheBook"/>), or
    /// two did it at once (<see cref="HallErrorCodes.ChangedMeanwhile"/>).</exception>
    public async Task<string> RenewAsync(CancellationToken cancellationToken)
    {
        var person = await current.FindAsync(cancellationToken) ?? throw new BusinessException(AttendanceErrorCodes.NotInTheBook);
        var feed = await db.DutyFeeds.FirstOrDefaultAsync(f => f.StaffId == person.Id, cancellationToken);
        if (feed is null)
        {
            feed = DutyFeed.For(guids.Create(), person.TenantId, person.Id);
            db.Add(feed);
        }

        var secret = CalendarSecret.Create();
        feed.Renew(CalendarSecret.HashOf(secret), time.UtcDateTime());
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException exception) when (exception is not DbUpdateConcurrencyException && !DeadlockExecutionStrategy.IsDeadlock(exception))
        {
            throw new BusinessException(HallErrorCodes.ChangedMeanwhile, inner: exception);
        }

        return $"/calendar/{secret}.ics";
    }

    /// <summary>The calendar of a secret, as text; <c>null</c> where no address has it.</summary>
    public async Task<string?> ReadAsync(string secret, CancellationToken cancellationToken)
    {
        var hash = CalendarSecret.HashOf(secret);
        if (await FindAsync(hash, cancellationToken) is not { } feed)
        {
            return null;
        }

        using (currentTenant.Change(feed.TenantId))
        {
            await using var scope = scopes.CreateAsyncScope();
            return await scope.ServiceProvider.GetRequiredService<DutyCalendarWriter>().WriteAsync(feed.StaffId, cancellationToken);
        }
    }

    // Nobody is signed in here: the secret says whose calendar it is, and so which tenant's.
    private async Task<DutyFeed?> FindAsync(string hash, CancellationToken cancellationToken)
    {
        using var _ = tenantFilter.Disable();
        return await db.DutyFeeds.AsNoTracking().FirstOrDefaultAsync(f => f.SecretHash == hash, cancellationToken);
    }
}
