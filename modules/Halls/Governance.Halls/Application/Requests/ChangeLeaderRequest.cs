using System.Text.Json.Serialization;

namespace Governance.Halls.Application.Requests;

/// <summary>A leader's place in the row, and when he leaves it.</summary>
/// <param name="Order">His place, from 1; the others keep theirs.</param>
/// <param name="To">His last day; empty while he stays.</param>
internal sealed record ChangeLeaderRequest([property: JsonRequired] int Order, DateOnly? To);
