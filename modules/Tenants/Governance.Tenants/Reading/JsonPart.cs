using System.Text.Json;

namespace Governance.Tenants.Reading;

/// <summary>A JSON value that knows its line.</summary>
internal sealed class JsonPart(JsonTokenType kind, int line, string text = "")
{
    public JsonTokenType Kind { get; } = kind;

    public int Line { get; } = line;

    public string Text { get; } = text;

    public List<(string Name, int Line, JsonPart Value)> Members { get; } = [];

    public List<JsonPart> Items { get; } = [];
}
