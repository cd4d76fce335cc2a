using Governance.Calendar;
using Governance.Kernel.Timing;

namespace Governance.Complaints.Domain.Deadlines;

/// <summary>Reckons deadlines for one hall: the tenant's rules on the hall's working days.</summary>
internal sealed record CaseClock(CaseRules Rules, WorkingCalendar Calendar)
{
    /// <summary>A limit from a day that is not counted.</summary>
    /// <param name="start">The day of receipt.</param>
    /// <param name="days">Working days.</param>
    /// <param name="pauses">Days on which the clock stands still.</param>
    public Reckoning Reckon(DateOnly start, int days, IReadOnlyList<Pause> pauses)
    {
        var due = Calendar.AddWorkingDays(start, days, pauses);
        var yellow = YellowOf(due, pauses);
        return new Reckoning(
            due.Start, due.WorkingDays, due.Day, EndOf(due.Day), DayCodes.Write(due), due.CalendarVersion, Rules.Version, due.Provisional)
        {
            RemindAt = yellow is { } card ? ReminderOf(card, start, pauses) : null,
            YellowAt = Rules.Cards && yellow is { } day ? LocalTime.StartOf(day) : null,
            RedAt = Rules.Cards ? LocalTime.StartOf(Calendar.AddWorkingDays(due.Day, Rules.RedAfter, pauses).Day) : null,
        };
    }

    /// <summary>Whether so many working days after a day have not passed yet.</summary>
    public bool IsWithin(DateOnly start, int days, DateOnly today) => today <= Calendar.AddWorkingDays(start, days).Day;

    // A card cannot be due on the day of receipt or before: of a limit of one day the yellow day is the due day itself, of none
    // there is none.
    private DateOnly? YellowOf(DueDay due, IReadOnlyList<Pause> pauses)
    {
        if (due.Day == due.Start)
        {
            return null;
        }

        var yellow = Calendar.SubtractWorkingDays(due.Day, Rules.YellowBefore, pauses).Day;
        return yellow > due.Start ? yellow : due.Days.First(day => day.Counts).Day;
    }

    private DateTime? ReminderOf(DateOnly yellow, DateOnly start, IReadOnlyList<Pause> pauses) =>
        Calendar.SubtractWorkingDays(yellow, 1, pauses).Day is var day && day > start ? LocalTime.StartOf(day) : null;

    private DateTime EndOf(DateOnly day) => LocalTime.StartOf(day) + Calendar.OfficeHours.Intervals[^1].To.ToTimeSpan();
}
