namespace Governance.Halls.Domain.Duty.Rotation;

/// <summary>A leader of the row, as the planner sees him.</summary>
/// <param name="StaffId">Who he is.</param>
/// <param name="From">His first day in the row.</param>
/// <param name="To">His last day in the row, or <c>null</c>.</param>
/// <param name="Away">The days on which he cannot be on duty.</param>
/// <param name="Ahead">How many days he has had this year, outside the days now shared out, beyond his share.</param>
/// <param name="HolidaysAhead">The same of the days next to a holiday.</param>
internal sealed record RotationLeader(
    Guid StaffId, DateOnly From, DateOnly? To, IReadOnlyList<DaySpan> Away, double Ahead = 0, double HolidaysAhead = 0)
{
    public bool IsInRow(DateOnly day) => day >= From && (To is null || day <= To);

    public bool CanTake(DateOnly day) => IsInRow(day) && !Away.Any(span => span.Covers(day));
}
