using System.Text.Json.Serialization;

namespace Governance.Halls.Application.Requests;

/// <summary>Somebody from outside the hall went and looked.</summary>
/// <param name="Day">When.</param>
/// <param name="SeenInUse">Whether the mechanism was seen in use.</param>
/// <param name="Note">What was seen.</param>
internal sealed record InspectRequest([property: JsonRequired] DateOnly Day, [property: JsonRequired] bool SeenInUse, string? Note);
