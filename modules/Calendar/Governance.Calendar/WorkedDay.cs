namespace Governance.Calendar;

/// <summary>What one day gives to a working time.</summary>
/// <param name="Explanation">The day and why it counts or not.</param>
/// <param name="Time">Office hours of that day within the stretch asked for; zero when the day does not count.</param>
public sealed record WorkedDay(DayExplanation Explanation, TimeSpan Time);
