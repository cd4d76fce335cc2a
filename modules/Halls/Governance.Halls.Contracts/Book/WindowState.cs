namespace Governance.Halls.Contracts;

/// <summary>A window (窗口) of a hall, as it stood at one time.</summary>
/// <param name="Id">The window's id; it stays the same when the window moves or is given another number.</param>
/// <param name="Revision">Grows with each change; a smaller one is older.</param>
/// <param name="TenantId">The tenant; <c>null</c> for the province's own.</param>
/// <param name="HallId">The hall.</param>
/// <param name="HallCode">The hall's code.</param>
/// <param name="Zone">The zone, such as <c>A区</c>; empty where the hall has none.</param>
/// <param name="Number">The number within the zone.</param>
/// <param name="Name">What stands above it, where there is something.</param>
/// <param name="Kinds">What it is for; at least one.</param>
/// <param name="DepartmentId">The department that serves at it, where it is one.</param>
/// <param name="Place">Floor and side, in words for a visitor.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day, or <c>null</c>.</param>
/// <param name="PhotoHash">SHA-256 of the photo in the blob store, or <c>null</c>.</param>
/// <param name="PhotoTakenOn">The day on which the photo was taken.</param>
/// <param name="Simulated">Whether it is made up.</param>
public sealed record WindowState(
    Guid Id,
    long Revision,
    Guid? TenantId,
    Guid HallId,
    string HallCode,
    string Zone,
    string Number,
    string? Name,
    IReadOnlyList<WindowKind> Kinds,
    Guid? DepartmentId,
    string? Place,
    DateOnly From,
    DateOnly? To,
    string? PhotoHash,
    DateOnly? PhotoTakenOn,
    bool Simulated);
