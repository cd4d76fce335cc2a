using Governance.Calendar;
using Governance.Complaints.Application.Cases;
using Governance.Complaints.Contracts;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.Timing;

namespace Governance.Complaints.Pages.Complaints;

/// <summary>A day of a deadline as the strip shows it.</summary>
/// <param name="Day">The day.</param>
/// <param name="Words">What it is: registered, the first day, a day off, the due day.</param>
/// <param name="Look">The css class.</param>
/// <param name="IsToday">Whether it is today.</param>
internal sealed record StripCell(DateOnly Day, string Words, string Look, bool IsToday)
{
    /// <summary>The day of receipt, then every day up to the due day.</summary>
    public static IReadOnlyList<StripCell> Of(DeadlineView deadline, DateTime now, Texts texts)
    {
        var today = LocalTime.DayOf(now);
        var cells = new List<StripCell> { new(deadline.StartOn, texts["Complaints:Case.Strip.Start"], "is-start", deadline.StartOn == today) };
        var counted = 0;
        foreach (var day in deadline.Days)
        {
            counted += day.Counts ? 1 : 0;
            cells.Add(new StripCell(day.Day, WordsOf(deadline, day, counted, texts), LookOf(deadline, day, now), day.Day == today));
        }

        return cells;
    }

    private static string WordsOf(DeadlineView deadline, DayExplanation day, int counted, Texts texts) => day switch
    {
        _ when day.Day == deadline.DueOn => texts["Complaints:Case.Strip.Due", counted],
        { Reason: DayReason.MakeUpDay } => texts["Complaints:Case.Strip.MakeUp", counted],
        { Counts: true } => texts["Complaints:Case.Strip.Nth", counted],
        _ => texts[$"Complaints:Case.Strip.Off.{day.Reason}", day.Name],
    };

    private static string LookOf(DeadlineView deadline, DayExplanation day, DateTime now)
    {
        if (day.Day == deadline.DueOn)
        {
            return deadline.State == DeadlineState.Running && deadline.DueAt < now ? "is-late" : "is-due";
        }

        return day.Counts ? "" : "is-off";
    }
}
