namespace Governance.Calendar;

/// <summary>A day reckoned by working days, with everything that is needed to check it on a wall calendar.</summary>
/// <param name="Start">The day reckoned from (day of receipt); it is not counted.</param>
/// <param name="WorkingDays">Number of working days asked for.</param>
/// <param name="Day">The day found.</param>
/// <param name="Days">
/// Every day passed over in order of days: forward from the day after <paramref name="Start"/> to <paramref name="Day"/>,
/// backward from <paramref name="Day"/> to the day before <paramref name="Start"/>; empty when both are one day.
/// </param>
/// <param name="CalendarVersion"><see cref="WorkingCalendar.Version"/> of the calendar used.</param>
/// <param name="Provisional">True when a day of a year that is not yet published was reckoned by weekends only.</param>
public sealed record DueDay(
    DateOnly Start,
    int WorkingDays,
    DateOnly Day,
    IReadOnlyList<DayExplanation> Days,
    string CalendarVersion,
    bool Provisional);
