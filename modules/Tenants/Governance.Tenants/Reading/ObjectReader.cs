using System.Globalization;
using System.Text.Json;

namespace Governance.Tenants.Reading;

/// <summary>
/// Reads the properties of one object. A mistake is noted and reading goes on with a harmless value, so that one run names
/// all of them; <see cref="Done"/> notes the properties that nobody asked for.
/// </summary>
internal sealed class ObjectReader
{
    private readonly Dictionary<string, JsonPart> members = new(StringComparer.Ordinal);
    private readonly HashSet<string> asked = new(StringComparer.Ordinal);
    private readonly JsonPart part;

    public ObjectReader(PackErrors errors, string file, JsonPart part)
    {
        (Errors, File, this.part) = (errors, file, part);
        foreach (var (name, line, value) in part.Members)
        {
            if (!members.TryAdd(name, value))
            {
                Errors.Add(File, line, $"\"{name}\" stands here twice.");
            }
        }
    }

    public PackErrors Errors { get; }

    public string File { get; }

    public int Line => part.Line;

    /// <summary>The properties in order, each once.</summary>
    public IEnumerable<(string Name, int Line)> Names =>
        part.Members.DistinctBy(member => member.Name).Select(member => (member.Name, member.Line));

    public int LineOf(string name) => members.TryGetValue(name, out var value) ? value.Line : Line;

    public void Fail(string name, string reason) => Errors.Add(File, LineOf(name), reason);

    public void Done()
    {
        foreach (var (name, line, _) in part.Members.Where(member => !asked.Contains(member.Name)))
        {
            Errors.Add(File, line, $"Unknown property \"{name}\".");
        }
    }

    public JsonPart? Take(string name, bool required)
    {
        asked.Add(name);
        if (members.TryGetValue(name, out var value))
        {
            return value;
        }

        if (required)
        {
            Errors.Add(File, Line, $"\"{name}\" is missing.");
        }

        return null;
    }

    public string String(string name) => TextOf(name, Take(name, required: true)) ?? "";

    public string? OptionalString(string name) => TextOf(name, Take(name, required: false));

    /// <summary>Must be written, and may be null: not known is said, not left out.</summary>
    public string? NullableString(string name) => TextOf(name, NotNull(Take(name, required: true)));

    public bool Bool(string name, bool? otherwise = null)
    {
        var value = Take(name, required: otherwise is null);
        if (value is not null && value.Kind is not (JsonTokenType.True or JsonTokenType.False))
        {
            Fail(name, $"\"{name}\" must be true or false.");
        }

        return value is null ? otherwise ?? false : value.Kind is JsonTokenType.True;
    }

    public int PositiveInt(string name)
    {
        var value = Take(name, required: true);
        if (value is not null
            && value.Kind is JsonTokenType.Number
            && int.TryParse(value.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number > 0)
        {
            return number;
        }

        if (value is not null)
        {
            Fail(name, $"\"{name}\" must be a whole number from 1.");
        }

        return 1;
    }

    public DateOnly? Day(string name) => DayOf(name, String(name));

    public DateOnly? OptionalDay(string name) => DayOf(name, OptionalString(name));

    public DateOnly? NullableDay(string name) => DayOf(name, NullableString(name));

    public T Word<T>(string name, IReadOnlyDictionary<string, T> words)
        where T : struct => WordOf(name, Take(name, required: true), words) ?? default;

    public T? OptionalWord<T>(string name, IReadOnlyDictionary<string, T> words)
        where T : struct => WordOf(name, Take(name, required: false), words);

    public T? NullableWord<T>(string name, IReadOnlyDictionary<string, T> words)
        where T : struct => WordOf(name, NotNull(Take(name, required: true)), words);

    public ObjectReader? Object(string name, bool nullable = false)
    {
        var value = Take(name, required: true);
        return ObjectOf(name, nullable ? NotNull(value) : value);
    }

    public IEnumerable<ObjectReader> Objects(string name) =>
        ItemsOf(name, required: true).Select(item => ObjectOf(name, item)).OfType<ObjectReader>();

    public IEnumerable<ObjectReader> ObjectsIfAny(string name) =>
        ItemsOf(name, required: false).Select(item => ObjectOf(name, item)).OfType<ObjectReader>();

    public IEnumerable<JsonPart> ItemsOf(string name, bool required)
    {
        var value = Take(name, required);
        if (value is not null && value.Kind is not JsonTokenType.StartArray)
        {
            Fail(name, $"\"{name}\" must be a list.");
        }

        return value?.Items ?? [];
    }

    public IReadOnlyList<string> Strings(string name, bool required) =>
        [.. ItemsOf(name, required).Select(item => TextOf(name, item)).OfType<string>()];

    public ObjectReader? ObjectOf(string name, JsonPart? value)
    {
        if (value is null || value.Kind is JsonTokenType.StartObject)
        {
            return value is null ? null : new ObjectReader(Errors, File, value);
        }

        Errors.Add(File, value.Line, $"\"{name}\" must hold an object here.");
        return null;
    }

    private static JsonPart? NotNull(JsonPart? value) => value?.Kind is JsonTokenType.Null ? null : value;

    private string? TextOf(string name, JsonPart? value)
    {
        if (value is null)
        {
            return null;
        }

        if (value.Kind is JsonTokenType.String && !string.IsNullOrWhiteSpace(value.Text))
        {
            return value.Text;
        }

        Errors.Add(File, value.Line, $"\"{name}\" must be a text, and not an empty one.");
        return null;
    }

    private DateOnly? DayOf(string name, string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        Fail(name, $"\"{name}\" must be a day such as 2019-10-31, not \"{text}\".");
        return null;
    }

    private T? WordOf<T>(string name, JsonPart? value, IReadOnlyDictionary<string, T> words)
        where T : struct
    {
        if (TextOf(name, value) is not { } text)
        {
            return null;
        }

        if (words.TryGetValue(text, out var word))
        {
            return word;
        }

        Errors.Add(File, value!.Line, $"\"{name}\" cannot be \"{text}\"; it is one of {string.Join(", ", words.Keys)}.");
        return null;
    }
}
