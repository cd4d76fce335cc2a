using System.Text.Json.Serialization;
using Governance.Halls.Contracts;

namespace Governance.Halls.Application.Requests;

/// <summary>A window as it shall stand from a day on.</summary>
/// <param name="Zone">The zone; empty where the hall has none.</param>
/// <param name="Number">The number within the zone.</param>
/// <param name="Name">What stands above it.</param>
/// <param name="Kinds">What it is for; at least one.</param>
/// <param name="DepartmentId">The department that serves at it.</param>
/// <param name="Place">Floor and side, in words for a visitor.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day; empty while it is open.</param>
/// <param name="ChangeFrom">The first day on which the change holds; today where it is left out.</param>
/// <param name="Correction">Whether it mends what was entered wrongly: then no history is kept.</param>
/// <param name="Revision">The revision that was read; another one now means that somebody else has changed it.</param>
internal sealed record EditWindowRequest(
    string? Zone,
    string? Number,
    string? Name,
    IReadOnlyList<WindowKind>? Kinds,
    Guid? DepartmentId,
    string? Place,
    [property: JsonRequired] DateOnly From,
    DateOnly? To,
    DateOnly? ChangeFrom,
    [property: JsonRequired] bool Correction,
    [property: JsonRequired] long Revision);
