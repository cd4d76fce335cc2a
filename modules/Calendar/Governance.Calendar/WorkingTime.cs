namespace Governance.Calendar;

/// <summary>Office hours between two instants, with the days they fall on.</summary>
/// <param name="Time">The sum of office hours on days that count.</param>
/// <param name="Days">Every day touched, in order of days; empty when the stretch is empty.</param>
/// <param name="CalendarVersion"><see cref="WorkingCalendar.Version"/> of the calendar used.</param>
/// <param name="Provisional">True when a day of a year that is not yet published was reckoned by weekends only.</param>
public sealed record WorkingTime(
    TimeSpan Time,
    IReadOnlyList<WorkedDay> Days,
    string CalendarVersion,
    bool Provisional);
