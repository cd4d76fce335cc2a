using Governance.Complaints.Application.Lists;
using Governance.Complaints.Contracts;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.Infrastructure.TagHelpers;
using Governance.Kernel.Timing;

namespace Governance.Complaints.Pages.Complaints;

/// <summary>Days and due times in words that one can check on a wall calendar.</summary>
internal static class DueTexts
{
    /// <summary>A day with its weekday: 11 月 27 日 周五.</summary>
    public static string Day(this Texts texts, DateOnly day) => texts["Complaints:Desk.Day", day, texts.Weekday(day)];

    public static string Weekday(this Texts texts, DateOnly day) => texts[$"Complaints:Desk.Weekday.{day.DayOfWeek}"];

    /// <summary>An instant in China: 11-20 周五 16:40.</summary>
    public static string At(this Texts texts, DateTime utc) => texts["Complaints:Desk.At", LocalTime.WallClock(utc), texts.Weekday(LocalTime.DayOf(utc))];

    public static string Time(this Texts texts, DateTime utc) => texts["Complaints:Desk.Time", LocalTime.WallClock(utc)];

    /// <summary>How a due time stands: 还有 1 个工作日.</summary>
    public static string Due(this Texts texts, DueStanding? due, PauseKind? paused) => due switch
    {
        null when paused is { } kind => texts["Complaints:Desk.PausedFor", texts.Of("Complaints", kind)],
        null => texts["Complaints:Desk.NoClock"],
        { IsOver: true, WorkingDays: 0 } => texts["Complaints:Desk.OverToday"],
        { IsOver: true } => texts["Complaints:Desk.Over", due.WorkingDays],
        { WorkingDays: 0 } => texts["Complaints:Desk.DueToday"],
        _ => texts["Complaints:Desk.Left", due.WorkingDays],
    };

    public static BadgeKind Badge(this DueStanding? due) => due?.Card switch
    {
        DueCard.Red or DueCard.Overdue => BadgeKind.Late,
        DueCard.Yellow => BadgeKind.Due,
        _ => BadgeKind.Plain,
    };
}
