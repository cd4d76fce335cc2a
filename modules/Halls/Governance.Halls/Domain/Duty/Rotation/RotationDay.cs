namespace Governance.Halls.Domain.Duty.Rotation;

/// <summary>A working day that is shared out, or one that is only looked at.</summary>
/// <param name="Day">The day.</param>
/// <param name="NextToHoliday">Whether it is the last working day before a holiday or the first one after it.</param>
/// <param name="Fixed">Who has it whatever is planned: days gone by, agreed swaps, covers.</param>
/// <param name="Counts">Whether it belongs to the days that are shared out evenly; the others only say who has just had a turn.</param>
internal sealed record RotationDay(DateOnly Day, bool NextToHoliday, Guid? Fixed = null, bool Counts = true);
