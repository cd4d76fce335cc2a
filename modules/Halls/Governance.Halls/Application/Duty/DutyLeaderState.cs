namespace Governance.Halls.Application.Duty;

/// <summary>Somebody in the row of a hall.</summary>
/// <param name="Id">The id of his place in the row.</param>
/// <param name="StaffId">His id in the hall book.</param>
/// <param name="WorkNumber">His work number.</param>
/// <param name="Name">His name.</param>
/// <param name="Title">His title.</param>
/// <param name="Order">His place, from 1.</param>
/// <param name="From">His first day.</param>
/// <param name="To">His last day, or <c>null</c>.</param>
internal sealed record DutyLeaderState(
    Guid Id, Guid StaffId, string WorkNumber, string Name, string? Title, int Order, DateOnly From, DateOnly? To);
