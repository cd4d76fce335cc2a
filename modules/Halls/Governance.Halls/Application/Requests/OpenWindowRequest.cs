using System.Text.Json.Serialization;
using Governance.Halls.Contracts;

namespace Governance.Halls.Application.Requests;

/// <summary>A window that is not in the book yet.</summary>
/// <param name="Zone">The zone; empty where the hall has none.</param>
/// <param name="Number">The number within the zone.</param>
/// <param name="Name">What stands above it.</param>
/// <param name="Kinds">What it is for; at least one.</param>
/// <param name="DepartmentId">The department that serves at it.</param>
/// <param name="Place">Floor and side, in words for a visitor.</param>
/// <param name="From">The first day.</param>
internal sealed record OpenWindowRequest(
    string? Zone,
    string? Number,
    string? Name,
    IReadOnlyList<WindowKind>? Kinds,
    Guid? DepartmentId,
    string? Place,
    [property: JsonRequired] DateOnly From);
