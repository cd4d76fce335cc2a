using Governance.Calendar;
using Governance.Complaints.Domain.Passing;
using Governance.Halls.Contracts;

namespace Governance.Complaints.Application.Passing;

/// <summary>Reckons how much of a stretch was office time of a hall: a night or a weekend is nobody's delay.</summary>
internal sealed class OfficeTime(IHallOpeningService opening)
{
    private readonly Dictionary<Guid, WorkingCalendar> _calendars = [];

    /// <summary>Whole minutes of office time.</summary>
    public async Task<long> MinutesAsync(Guid hallId, DateTime from, DateTime to, CancellationToken cancellationToken) =>
        MinutesOf(await CalendarAsync(hallId, cancellationToken), from, to);

    /// <summary>Office minutes of a whole working day of a hall.</summary>
    public async Task<long> DayAsync(Guid hallId, CancellationToken cancellationToken) =>
        (long)(await CalendarAsync(hallId, cancellationToken)).OfficeHours.PerDay.TotalMinutes;

    /// <summary>What a delta counts, with the office time of its stretch.</summary>
    public async Task<PassingCounts> CountsOfAsync(PassingDelta delta, CancellationToken cancellationToken)
    {
        if (delta is not { HeldFrom: { } from, HeldTo: { } to })
        {
            return delta.Counts;
        }

        var minutes = await MinutesAsync(delta.HallId, from, to, cancellationToken);
        return new PassingCounts
        {
            Held = delta.Counts.Held,
            HeldMinutes = minutes,
            HeldLong = minutes > await DayAsync(delta.HallId, cancellationToken) ? delta.Counts.Held : 0,
        };
    }

    // A clock that was set back makes no negative time.
    private static long MinutesOf(WorkingCalendar calendar, DateTime from, DateTime to) => to <= from
        ? 0
        : (long)calendar.WorkingTimeBetween(new DateTimeOffset(from, TimeSpan.Zero), new DateTimeOffset(to, TimeSpan.Zero)).Time.TotalMinutes;

    private async Task<WorkingCalendar> CalendarAsync(Guid hallId, CancellationToken cancellationToken) =>
        _calendars.TryGetValue(hallId, out var known) ? known : _calendars[hallId] = await opening.CalendarAsync(hallId, cancellationToken);
}
