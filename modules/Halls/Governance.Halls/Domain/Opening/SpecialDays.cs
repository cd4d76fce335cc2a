using Governance.Calendar;

namespace Governance.Halls.Domain.Opening;

/// <summary>Days in a row that are not what the weekday says: a holiday, a make-up day, a closure.</summary>
/// <param name="From">The first.</param>
/// <param name="To">The last.</param>
/// <param name="Reason">What they are.</param>
/// <param name="Name">The holiday, the one that is made up for, or why the hall is closed.</param>
internal sealed record SpecialDays(DateOnly From, DateOnly To, DayReason Reason, string? Name)
{
    private const int DaysAhead = 28;

    /// <summary>Those of the next weeks, today included, as far as years are published.</summary>
    public static IReadOnlyList<SpecialDays> Ahead(WorkingCalendar calendar, DateOnly today)
    {
        var found = new List<SpecialDays>();
        var unbroken = false;
        foreach (var day in Published(calendar, today).Select(day => calendar.Explain(day)))
        {
            if (unbroken && found[^1] is var last && last.Reason == day.Reason && last.Name == day.Name)
            {
                found[^1] = last with { To = day.Day };
            }
            else if (day.Reason is DayReason.Holiday or DayReason.MakeUpDay or DayReason.LocalClosure)
            {
                found.Add(new SpecialDays(day.Day, day.Day, day.Reason, day.Name));
                unbroken = true;
            }
            else
            {
                // A closure of two weeks goes on over the weekend between them.
                unbroken = unbroken && day.Reason == DayReason.Weekend;
            }
        }

        return found;
    }

    /// <summary>The year of these weeks that is not published yet; <c>null</c> where all are.</summary>
    public static int? UnknownYear(WorkingCalendar calendar, DateOnly today)
    {
        var last = today.AddDays(DaysAhead).Year;
        return last > calendar.Years[^1].Year ? last : null;
    }

    private static IEnumerable<DateOnly> Published(WorkingCalendar calendar, DateOnly today) =>
        Enumerable.Range(0, DaysAhead).Select(today.AddDays).Where(day => day.Year <= calendar.Years[^1].Year);
}
