namespace Governance.Halls.Contracts;

/// <summary>Somebody who works in a hall, as he stood at one time. Everything here may be shown in public: it stands on the
/// counter's sign.</summary>
/// <param name="Id">The person's id in the hall book.</param>
/// <param name="Revision">Grows with each change; a smaller one is older.</param>
/// <param name="TenantId">The tenant; <c>null</c> for the province's own.</param>
/// <param name="WorkNumber">The work number (工号), unique in the tenant.</param>
/// <param name="Name">The name.</param>
/// <param name="Title">The title or post.</param>
/// <param name="DepartmentId">The unit that sends him.</param>
/// <param name="HallId">The hall he works in.</param>
/// <param name="WindowId">The window he stands at; nobody stands at two.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day, or <c>null</c>.</param>
/// <param name="PhotoHash">SHA-256 of the photo in the blob store, or <c>null</c>.</param>
/// <param name="Simulated">Whether he is made up.</param>
public sealed record StaffState(
    Guid Id,
    long Revision,
    Guid? TenantId,
    string WorkNumber,
    string Name,
    string? Title,
    Guid? DepartmentId,
    Guid? HallId,
    Guid? WindowId,
    DateOnly From,
    DateOnly? To,
    string? PhotoHash,
    bool Simulated);
