using System.Text.Json.Serialization;

namespace Governance.Halls.Application.Requests;

/// <summary>A department as it shall stand from a day on.</summary>
/// <param name="Name">The full name.</param>
/// <param name="Phone">The office's public telephone.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day; empty while it exists.</param>
/// <param name="ChangeFrom">The first day on which the change holds; today where it is left out.</param>
/// <param name="Correction">Whether it mends what was entered wrongly: then no history is kept.</param>
/// <param name="Revision">The revision that was read; another one now means that somebody else has changed it.</param>
internal sealed record EditDepartmentRequest(
    string? Name,
    string? Phone,
    [property: JsonRequired] DateOnly From,
    DateOnly? To,
    DateOnly? ChangeFrom,
    [property: JsonRequired] bool Correction,
    [property: JsonRequired] long Revision);
