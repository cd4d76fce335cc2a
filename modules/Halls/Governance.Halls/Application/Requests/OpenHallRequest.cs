using System.Text.Json.Serialization;
using Governance.Halls.Contracts;

namespace Governance.Halls.Application.Requests;

/// <summary>A hall that is not recorded yet.</summary>
/// <param name="UnitCode">The unit that it belongs to.</param>
/// <param name="Level">The unit's own level, or a department's.</param>
/// <param name="Name">The name.</param>
/// <param name="NameVerified">Whether the name was checked.</param>
/// <param name="Address">The address.</param>
/// <param name="OpeningHours">The opening hours.</param>
/// <param name="From">The first day.</param>
/// <param name="Source">Where it is known from.</param>
internal sealed record OpenHallRequest(
    string? UnitCode,
    HallLevel Level,
    string? Name,
    [property: JsonRequired] bool NameVerified,
    string? Address,
    string? OpeningHours,
    DateOnly? From,
    string? Source);
