namespace Governance.Halls.Domain.Duty;

/// <summary>A working day as it stands before it is planned.</summary>
/// <param name="Day">The day.</param>
/// <param name="StaffId">Who has it, or <c>null</c>.</param>
/// <param name="Agreed">Whether he has it by a swap or a cover.</param>
internal readonly record struct RosterPlace(DateOnly Day, Guid? StaffId, bool Agreed);
