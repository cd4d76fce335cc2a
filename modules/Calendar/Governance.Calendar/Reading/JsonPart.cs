using System.Text.Json;

namespace Governance.Calendar.Reading;

/// <summary>A value of a JSON text that still knows its line, which JsonDocument forgets.</summary>
internal sealed record JsonPart(
    JsonTokenType Kind,
    int Line,
    string Text,
    IReadOnlyDictionary<string, JsonPart> Members,
    IReadOnlyList<JsonPart> Items);
