using System.Globalization;
using System.Text.Json;
using Governance.Kernel.Exceptions;

namespace Governance.Reporting.Domain.Catalogue;

/// <summary>Reads one object of a catalogue. A mistake is noted and reading goes on, so that all of them are named at once.</summary>
internal sealed class CatalogueNode
{
    private const int LongestText = 20_000;

    private readonly JsonLines _json;
    private readonly List<CatalogueError> _errors;
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    public CatalogueNode(JsonLines json, List<CatalogueError> errors)
    {
        (_json, _errors) = (json, errors);
        if (json.Kind != JsonTokenType.StartObject)
        {
            Fail(json.Line, "NotAnObject", "");
        }

        foreach (var (name, line) in json.Doubled)
        {
            Fail(line, "Doubled", name);
        }
    }

    public int LineOf(string name) => _json.Members.TryGetValue(name, out var value) ? value.Line : _json.Line;

    public void Fail(int line, string key, string name, string value = "") =>
        _errors.Add(new CatalogueError(line, $"Reporting:CatalogueError.{key}", name, value));

    public void Ignore(string name) => _asked.Add(name);

    /// <summary>Notes the properties that nobody asked for.</summary>
    public void Done()
    {
        foreach (var (name, value) in _json.Members.Where(m => !_asked.Contains(m.Key)))
        {
            Fail(value.Line, "Unknown", name);
        }
    }

    public string Text(string name) => TextOf(name, Take(name, required: true)) ?? "";

    /// <summary>Must be written, and may be null: what is not known is said, not left out.</summary>
    public string? NullableText(string name) => Take(name, required: true) is { Kind: not JsonTokenType.Null } value ? TextOf(name, value) : null;

    public string? OptionalText(string name) => TextOf(name, Take(name, required: false));

    public bool Flag(string name)
    {
        var value = Take(name, required: true);
        if (value is not null && value.Kind is not (JsonTokenType.True or JsonTokenType.False))
        {
            Fail(value.Line, "NotAFlag", name);
        }

        return value?.Kind == JsonTokenType.True;
    }

    public int Positive(string name)
    {
        var value = Take(name, required: true);
        if (value is { Kind: JsonTokenType.Number }
            && int.TryParse(value.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= 1200)
        {
            return number;
        }

        if (value is not null)
        {
            Fail(value.Line, "NotPositive", name, value.Text);
        }

        return 1;
    }

    public DateOnly? NullableDay(string name)
    {
        var text = NullableText(name);
        if (text is null)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && Input.IsInRange(day))
        {
            return day;
        }

        Fail(LineOf(name), "NotADay", name, text);
        return null;
    }

    public TEnum Word<TEnum>(string name)
        where TEnum : struct, Enum => Text(name) is { Length: > 0 } word
            ? CatalogueWords.Find<TEnum>(word) ?? FailWord<TEnum>(name, LineOf(name))
            : default;

    public IReadOnlyList<TEnum> Words<TEnum>(string name)
        where TEnum : struct, Enum =>
        [.. ListOf(name).Select(item => CatalogueWords.Find<TEnum>(item.Text) ?? FailWord<TEnum>(name, item.Line))];

    public IEnumerable<CatalogueNode> Objects(string name) => ListOf(name).Select(item => new CatalogueNode(item, _errors));

    public CatalogueNode? Object(string name, bool nullable = false) => Take(name, required: true) switch
    {
        null => null,
        { Kind: JsonTokenType.Null } when nullable => null,
        var value => new CatalogueNode(value, _errors),
    };

    private TEnum FailWord<TEnum>(string name, int line)
        where TEnum : struct, Enum
    {
        Fail(line, "NotAWord", name, string.Join(", ", CatalogueWords.All<TEnum>()));
        return default;
    }

    private List<JsonLines> ListOf(string name)
    {
        var value = Take(name, required: true);
        if (value is not null && value.Kind != JsonTokenType.StartArray)
        {
            Fail(value.Line, "NotAList", name);
        }

        return value?.Items ?? [];
    }

    private JsonLines? Take(string name, bool required)
    {
        _asked.Add(name);
        if (_json.Members.TryGetValue(name, out var value))
        {
            return value;
        }

        if (required && _json.Kind == JsonTokenType.StartObject)
        {
            Fail(_json.Line, "Missing", name);
        }

        return null;
    }

    private string? TextOf(string name, JsonLines? value)
    {
        if (value is null)
        {
            return null;
        }

        if (value.Kind == JsonTokenType.String && !Input.IsPlain(value.Text))
        {
            Fail(value.Line, "NotPlain", name);
            return null;
        }

        if (value.Kind == JsonTokenType.String && value.Text.Length > LongestText)
        {
            Fail(value.Line, "TooLong", name, LongestText.ToString(CultureInfo.InvariantCulture));
            return null;
        }

        if (value.Kind == JsonTokenType.String && !string.IsNullOrWhiteSpace(value.Text))
        {
            return value.Text;
        }

        Fail(value.Line, "NotAText", name);
        return null;
    }
}
