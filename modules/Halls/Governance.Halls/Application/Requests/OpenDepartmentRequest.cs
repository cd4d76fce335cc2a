using System.Text.Json.Serialization;

namespace Governance.Halls.Application.Requests;

/// <summary>A department that is not in the book yet.</summary>
/// <param name="Code">A short code, unique in the tenant.</param>
/// <param name="Name">The full name.</param>
/// <param name="Phone">The office's public telephone.</param>
/// <param name="From">The first day.</param>
internal sealed record OpenDepartmentRequest(string? Code, string? Name, string? Phone, [property: JsonRequired] DateOnly From);
