using Governance.Calendar;
using Governance.Halls.Contracts;
using Governance.Halls.Domain;
using Governance.Halls.Domain.Opening;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.Timing;

namespace Governance.Halls.Pages;

/// <summary>Says whether a hall is open now, and when it is next.</summary>
internal static class OpeningSentence
{
    public static string Of(Hall hall, WorkingCalendar calendar, DateTime utc, Texts texts)
    {
        try
        {
            return Of(hall, OpeningAt.Reckon(hall, calendar, utc), utc, texts);
        }
        catch (CalendarYearMissingException)
        {
            return texts["Halls:Opening.Unknown"];
        }
    }

    public static string Of(Hall hall, HallOpening opening, DateTime utc, Texts texts)
    {
        var today = opening.Today.Day;
        var next = Next(opening, today, texts);
        if (hall.To is { } last && last < today)
        {
            return texts["Halls:Opening.GivenUp", texts.Day(last)];
        }

        if (!hall.IsOpenOn(today))
        {
            return texts["Halls:Opening.NotYet"] + next;
        }

        var now = TimeOnly.FromDateTime(LocalTime.WallClock(utc));
        return opening switch
        {
            { Hours.Count: 0 } => texts["Halls:Opening.ShutToday", texts.Why(opening.Today)] + next,
            { IsOpen: true } when LaterHours(opening, now) is { } later => texts["Halls:Opening.OpenWithBreak", Closing(opening, now), later],
            { IsOpen: true } => texts["Halls:Opening.OpenUntil", Closing(opening, now)],
            _ when LaterHours(opening, now) is { } later => texts["Halls:Opening.OpensLater", later],
            _ => texts["Halls:Opening.OverForToday"] + next,
        };
    }

    private static string? LaterHours(HallOpening opening, TimeOnly now) =>
        opening.Hours.FirstOrDefault(h => h.From > now) is { } later ? HoursText.Write(later).Replace('-', '–') : null;

    private static string Closing(HallOpening opening, TimeOnly now) =>
        HoursText.Write(opening.Hours.First(h => h.From <= now && now < h.To))[^5..];

    private static string Next(HallOpening opening, DateOnly today, Texts texts) => opening.NextOpenDay is { } next
        ? texts["Halls:Opening.Next", texts.DayFrom(next.Day, today), texts.Hours(opening.NextHours)]
        : texts["Halls:Opening.NextUnknown"];
}
