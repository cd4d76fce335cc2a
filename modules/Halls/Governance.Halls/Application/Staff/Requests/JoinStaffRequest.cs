namespace Governance.Halls.Application.Staff.Requests;

/// <summary>Somebody begins to work in a hall.</summary>
/// <param name="WorkNumber">The work number, unique in the tenant.</param>
/// <param name="Name">The name.</param>
/// <param name="Title">The title or post.</param>
/// <param name="DepartmentId">The unit that sends him.</param>
/// <param name="WindowId">The window of the hall at which he stands; empty where he stands at none.</param>
/// <param name="Account">The user name with which he signs in; empty where he has none.</param>
/// <param name="From">The first day; today where it is left out.</param>
internal sealed record JoinStaffRequest(
    string? WorkNumber, string? Name, string? Title, Guid? DepartmentId, Guid? WindowId, string? Account, DateOnly? From);
