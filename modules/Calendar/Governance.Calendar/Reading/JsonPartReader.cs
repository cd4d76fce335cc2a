using System.Collections.ObjectModel;
using System.Text;
using System.Text.Json;

namespace Governance.Calendar.Reading;

internal sealed class JsonPartReader
{
    private readonly string file;
    private readonly byte[] bytes;

    private JsonPartReader(string file, string json)
    {
        this.file = file;
        bytes = Encoding.UTF8.GetBytes(json);
    }

    public static JsonPart Read(string json, string file) => new JsonPartReader(file, json).ReadAll();

    private JsonPart ReadAll()
    {
        var reader = new Utf8JsonReader(bytes);
        try
        {
            reader.Read();
            var part = ReadPart(ref reader);
            // Reads on to the end, so that text after the closing brace is an error too.
            reader.Read();
            return part;
        }
        catch (JsonException error)
        {
            var reason = error.Message.Split(" LineNumber:")[0];
            throw new CalendarDataException(file, (int)(error.LineNumber ?? 0) + 1, $"This is no JSON: {reason}", error);
        }
        catch (InvalidOperationException error)
        {
            // GetString answers so to half a surrogate pair.
            throw new CalendarDataException(file, LineOf(reader.TokenStartIndex), "A text holds a broken character.", error);
        }
    }

    private JsonPart ReadPart(ref Utf8JsonReader reader)
    {
        var kind = reader.TokenType;
        var line = LineOf(reader.TokenStartIndex);
        return kind switch
        {
            JsonTokenType.StartObject => new JsonPart(kind, line, "{", ReadMembers(ref reader), []),
            JsonTokenType.StartArray => new JsonPart(kind, line, "[", ReadOnlyDictionary<string, JsonPart>.Empty, ReadItems(ref reader)),
            JsonTokenType.String => new JsonPart(kind, line, reader.GetString()!, ReadOnlyDictionary<string, JsonPart>.Empty, []),
            _ => new JsonPart(kind, line, Encoding.UTF8.GetString(reader.ValueSpan), ReadOnlyDictionary<string, JsonPart>.Empty, []),
        };
    }

    private Dictionary<string, JsonPart> ReadMembers(ref Utf8JsonReader reader)
    {
        var members = new Dictionary<string, JsonPart>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType is JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            var line = LineOf(reader.TokenStartIndex);
            reader.Read();
            if (!members.TryAdd(name, ReadPart(ref reader)))
            {
                throw new CalendarDataException(file, line, $"\"{name}\" stands here twice.");
            }
        }

        return members;
    }

    private List<JsonPart> ReadItems(ref Utf8JsonReader reader)
    {
        var items = new List<JsonPart>();
        while (reader.Read() && reader.TokenType is not JsonTokenType.EndArray)
        {
            items.Add(ReadPart(ref reader));
        }

        return items;
    }

    private int LineOf(long offset) => bytes.AsSpan(0, (int)offset).Count((byte)'\n') + 1;
}
