using Governance.Calendar;
using Governance.Halls.Contracts;
using Governance.Kernel.Timing;

namespace Governance.Halls.Domain.Opening;

/// <summary>Reckons whether a hall is open at an instant, and when it is next.</summary>
internal static class OpeningAt
{
    private const int DaysAhead = 366;

    /// <param name="hall">The hall; before its first day and after its last one it is closed.</param>
    /// <param name="calendar">The hall's calendar.</param>
    /// <param name="utc">The instant, UTC.</param>
    public static HallOpening Reckon(Hall hall, WorkingCalendar calendar, DateTime utc)
    {
        var clock = LocalTime.WallClock(utc);
        var today = DateOnly.FromDateTime(clock);
        var explanation = calendar.Explain(today);
        var hours = explanation.Counts && hall.IsOpenOn(today) ? calendar.OfficeHours.Intervals : [];
        var time = TimeOnly.FromDateTime(clock);
        var next = NextAfter(hall, calendar, today);
        return new HallOpening(
            hours.Any(interval => interval.From <= time && time < interval.To),
            explanation,
            hours,
            next,
            next is null ? [] : calendar.OfficeHours.Intervals);
    }

    // A year that is not published is reckoned by weekends; nobody is sent to a hall on the strength of that.
    private static DayExplanation? NextAfter(Hall hall, WorkingCalendar calendar, DateOnly today)
    {
        var lastYear = calendar.Years[^1].Year;
        for (var day = today.AddDays(1); day.Year <= lastYear && day <= today.AddDays(DaysAhead); day = day.AddDays(1))
        {
            if (hall.IsOpenOn(day) && calendar.Explain(day) is { Counts: true } found)
            {
                return found;
            }
        }

        return null;
    }
}
