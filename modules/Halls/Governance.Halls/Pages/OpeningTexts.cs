using Governance.Calendar;
using Governance.Halls.Domain.Opening;
using Governance.Kernel.Infrastructure.Localization;

namespace Governance.Halls.Pages;

/// <summary>Days and hours in words that a citizen can check on a wall calendar.</summary>
internal static class OpeningTexts
{
    /// <summary>A day with its weekday.</summary>
    public static string Day(this Texts texts, DateOnly day) => texts["Halls:Opening.Day", day, texts.Weekday(day)];

    public static string Weekday(this Texts texts, DateOnly day) => texts[$"Halls:Opening.Weekday.{day.DayOfWeek}"];

    /// <summary>A day as one speaks of it today: 明天（11 月 24 日星期二）.</summary>
    public static string DayFrom(this Texts texts, DateOnly day, DateOnly today) => (day.DayNumber - today.DayNumber) switch
    {
        0 => texts["Halls:Opening.Today", texts.Day(day)],
        1 => texts["Halls:Opening.Tomorrow", texts.Day(day)],
        2 => texts["Halls:Opening.DayAfterTomorrow", texts.Day(day)],
        _ => texts.Day(day),
    };

    /// <summary>Days in a row.</summary>
    public static string Days(this Texts texts, DateOnly from, DateOnly to, DateOnly today) =>
        from == to ? texts.DayFrom(from, today) : texts["Halls:Opening.FromTo", texts.DayFrom(from, today), texts.Day(to)];

    public static string Hours(this Texts texts, IEnumerable<OfficeInterval> hours) =>
        string.Join(texts["Halls:ListComma"], hours.Select(h => HoursText.Write(h).Replace('-', '–')));

    /// <summary>Why a day counts or not.</summary>
    public static string Why(this Texts texts, DayExplanation day) => texts[$"Halls:Opening.Why.{day.Reason}", day.Name];
}
