using System.Text.Json.Serialization;

namespace Governance.Halls.Application.Requests;

/// <summary>Somebody comes to his day of the duty roster, or leaves.</summary>
/// <param name="WorkNumber">His work number.</param>
/// <param name="Day">The day in China; another one than today is refused.</param>
internal sealed record AttendRequest(string? WorkNumber, [property: JsonRequired] DateOnly Day);
