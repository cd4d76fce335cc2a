using Governance.Calendar;
using Governance.Halls.Contracts;
using Governance.Halls.Data;
using Governance.Halls.Domain.Devices;
using Governance.Kernel.MultiTenancy;
using Governance.Kernel.Timing;
using Microsoft.EntityFrameworkCore;

namespace Governance.Halls.Application.Devices;

/// <summary>Finds the devices of the current tenant that should call and do not: their hall is open now, and they were silent for
/// longer than the rule says, counted in opening hours.</summary>
internal sealed class SilentDevices(
    HallsDbContext db, IHallOpeningService opening, SilenceRule silence, ICurrentTenant currentTenant, TimeProvider time)
{
    // Beyond the longest holiday nothing more is learnt by counting on.
    private static readonly TimeSpan CountedBack = TimeSpan.FromDays(20);

    public async Task<SilenceReport> FindAsync(CancellationToken cancellationToken)
    {
        var (after, rule) = silence.Of(currentTenant.Id);
        var now = time.UtcDateTime();
        var latest = now - after;
        var inUse = db.Devices.AsNoTracking().Where(d => d.State == DeviceState.InUse);
        var count = await inUse.CountAsync(cancellationToken);
        var candidates = await inUse.Where(d => d.LastSeenAt == null || d.LastSeenAt < latest)
            .Join(db.Halls, d => d.HallId, h => h.Id, (d, h) => new
            {
                HallId = h.Id,
                Device = new SilentDevice(d.Id, h.Code, h.Name, d.Number, d.LastSeenAt, d.KeyIssuedAt),
            }).ToListAsync(cancellationToken);
        var neverSeen = candidates.Where(c => c.Device.LastSeenAt is null).Select(c => c.Device)
            .OrderBy(d => d.HallCode, StringComparer.Ordinal).ThenBy(d => d.Number, StringComparer.Ordinal).ToList();
        var halls = new List<SilentHall>();
        var unknown = new List<string>();
        var closed = 0;
        foreach (var hall in candidates.Where(c => c.Device.LastSeenAt is not null).GroupBy(c => c.HallId).OrderBy(g => g.First().Device.HallCode, StringComparer.Ordinal))
        {
            var first = hall.First().Device;
            try
            {
                var calendar = await opening.CalendarAsync(hall.Key, cancellationToken);
                if (!IsOpen(calendar, now))
                {
                    closed++;
                    continue;
                }

                var silent = hall.Select(c => c.Device).Where(d => OpenSince(calendar, d.LastSeenAt!.Value, now) > after).OrderBy(d => d.LastSeenAt).ToList();
                if (silent.Count > 0)
                {
                    halls.Add(new SilentHall(first.HallCode, first.HallName, silent));
                }
            }
            catch (CalendarYearMissingException)
            {
                unknown.Add(first.HallName);
            }
        }

        return new SilenceReport((int)after.TotalMinutes, rule.Source, rule.Verified, count, halls, neverSeen, closed, unknown);
    }

    private static bool IsOpen(WorkingCalendar calendar, DateTime now)
    {
        var clock = TimeOnly.FromDateTime(LocalTime.WallClock(now));
        return calendar.IsWorkingDay(LocalTime.DayOf(now)) && calendar.OfficeHours.Intervals.Any(i => i.From <= clock && clock < i.To);
    }

    private static TimeSpan OpenSince(WorkingCalendar calendar, DateTime lastSeen, DateTime now)
    {
        var from = lastSeen < now - CountedBack ? now - CountedBack : lastSeen;
        return calendar.WorkingTimeBetween(Utc(from), Utc(now)).Time;
    }

    // What is read back from a database does not always say that it is UTC.
    private static DateTimeOffset Utc(DateTime instant) => new(DateTime.SpecifyKind(instant, DateTimeKind.Utc));
}
