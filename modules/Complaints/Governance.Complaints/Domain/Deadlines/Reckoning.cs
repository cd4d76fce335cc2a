namespace Governance.Complaints.Domain.Deadlines;

/// <summary>A deadline as it was reckoned: once, with all that is needed to check it.</summary>
/// <param name="StartOn">The day of receipt, not counted.</param>
/// <param name="WorkingDays">The limit.</param>
/// <param name="DueOn">The last day, in China.</param>
/// <param name="DueAt">The end of office hours on that day, UTC.</param>
/// <param name="Days">Every day passed over and why it counts or not (<see cref="DayCodes"/>).</param>
/// <param name="CalendarVersion">The calendar it was reckoned on.</param>
/// <param name="RulesVersion">The rules it was reckoned by.</param>
/// <param name="Provisional">Whether it crosses a year that is not published yet.</param>
internal sealed record Reckoning(
    DateOnly StartOn, int WorkingDays, DateOnly DueOn, DateTime DueAt, string Days, string CalendarVersion, string RulesVersion, bool Provisional)
{
    /// <summary>When a reminder is due, UTC; <c>null</c> where the limit is too short for one.</summary>
    public DateTime? RemindAt { get; init; }

    /// <summary>When the yellow card is due, UTC; <c>null</c> where the tenant has no cards.</summary>
    public DateTime? YellowAt { get; init; }

    /// <summary>When the red card is due, UTC; <c>null</c> where the tenant has no cards.</summary>
    public DateTime? RedAt { get; init; }
}
