namespace Governance.Calendar;

/// <summary>One day, whether it counts, and why.</summary>
/// <param name="Day">The day in Asia/Shanghai.</param>
/// <param name="Reason">Why it counts or not; a pause or a closure is named only where the day would have counted without it.</param>
/// <param name="Name">Holiday, the holiday made up for, or the words of the closure or pause; null for ordinary days.</param>
public sealed record DayExplanation(DateOnly Day, DayReason Reason, string? Name)
{
    /// <summary>Whether the day is one of the working days of a limit.</summary>
    public bool Counts => Reason is DayReason.Workday or DayReason.MakeUpDay;
}
