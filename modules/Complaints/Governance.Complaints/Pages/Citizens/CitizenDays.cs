using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.Timing;

namespace Governance.Complaints.Pages.Citizens;

/// <summary>Days in words that can be checked on a wall calendar.</summary>
internal static class CitizenDays
{
    private const int ShortRun = 3;

    /// <summary>11 月 27 日（周五）.</summary>
    public static string DayWithWeekday(this Texts texts, DateOnly day) =>
        texts["Complaints:Citizens.Day", day, texts[$"Complaints:Citizens.Weekday.{day.DayOfWeek}"]];

    /// <summary>11 月 20 日（周五）16:40.</summary>
    public static string Moment(this Texts texts, DateTime utc) =>
        texts["Complaints:Citizens.Moment", texts.DayWithWeekday(LocalTime.DayOf(utc)), LocalTime.WallClock(utc)];

    /// <summary>21 日、22 日, or 1 日到 7 日 where they are many in a row; the month is said where it changes.</summary>
    public static string DayList(this Texts texts, IReadOnlyList<DateOnly> days)
    {
        var said = new List<string>();
        DateOnly? before = null;
        for (var i = 0; i < days.Count;)
        {
            var end = i;
            while (end + 1 < days.Count && days[end + 1] == days[end].AddDays(1))
            {
                end++;
            }

            if (end - i + 1 >= ShortRun)
            {
                said.Add(texts["Complaints:Citizens.FromTo", texts.DayInMonth(days[i], before), texts.DayInMonth(days[end], days[i])]);
                before = days[end];
            }
            else
            {
                for (var day = i; day <= end; day++)
                {
                    said.Add(texts.DayInMonth(days[day], before));
                    before = days[day];
                }
            }

            i = end + 1;
        }

        return string.Join(texts["Complaints:Citizens.Comma"], said);
    }

    private static string DayInMonth(this Texts texts, DateOnly day, DateOnly? before) =>
        texts[before?.Month == day.Month ? "Complaints:Citizens.DayOfMonth" : "Complaints:Citizens.DayAndMonth", day];
}
