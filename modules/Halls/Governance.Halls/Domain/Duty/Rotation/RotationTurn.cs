namespace Governance.Halls.Domain.Duty.Rotation;

/// <summary>Somebody's turn.</summary>
/// <param name="Day">The day.</param>
/// <param name="StaffId">Who is on duty.</param>
/// <param name="StandInId">Who stands in when he does not come; <c>null</c> where nobody can.</param>
/// <param name="NextToHoliday">Whether the day lies next to a holiday.</param>
internal sealed record RotationTurn(DateOnly Day, Guid StaffId, Guid? StandInId, bool NextToHoliday);
