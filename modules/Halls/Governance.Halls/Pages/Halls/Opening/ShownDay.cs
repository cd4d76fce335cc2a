using Governance.Calendar;
using Governance.Halls.Domain;
using Governance.Kernel.Infrastructure.Localization;

namespace Governance.Halls.Pages.Halls.Opening;

/// <summary>A day of the weeks ahead.</summary>
/// <param name="Day">The day.</param>
/// <param name="Open">Whether the hall opens.</param>
/// <param name="Words">Why, or why not.</param>
internal sealed record ShownDay(DateOnly Day, bool Open, string Words)
{
    private const int WeeksAhead = 8;
    private const int DaysAWeek = 7;

    /// <summary>Whole weeks from Monday on, this one and those ahead.</summary>
    public static IReadOnlyList<IReadOnlyList<ShownDay>> Weeks(Hall hall, WorkingCalendar calendar, DateOnly today, Texts texts)
    {
        var monday = today.AddDays(-(((int)today.DayOfWeek + DaysAWeek - 1) % DaysAWeek));
        return [.. Enumerable.Range(0, WeeksAhead * DaysAWeek)
            .Select(i => Of(hall, calendar, monday.AddDays(i), texts)).Chunk(DaysAWeek)];
    }

    private static ShownDay Of(Hall hall, WorkingCalendar calendar, DateOnly day, Texts texts)
    {
        if (!hall.IsOpenOn(day))
        {
            return new ShownDay(day, false, texts["Halls:Opening.NoHall"]);
        }

        if (day.Year > calendar.Years[^1].Year)
        {
            return new ShownDay(day, false, texts["Halls:Opening.YearUnknown"]);
        }

        var explanation = calendar.Explain(day);
        return new ShownDay(day, explanation.Counts, texts.Why(explanation));
    }
}
