using System.Text.Json;

namespace Governance.Tenants.Reading;

/// <summary>Reads JSON into parts that know their lines; System.Text.Json's own documents do not.</summary>
internal ref struct JsonPartReader
{
    private readonly ReadOnlySpan<byte> bytes;
    private Utf8JsonReader reader;
    private int countedTo;
    private int line;

    private JsonPartReader(ReadOnlySpan<byte> bytes)
    {
        this.bytes = bytes;
        reader = new Utf8JsonReader(bytes);
        line = 1;
    }

    public static JsonPart Read(ReadOnlySpan<byte> bytes)
    {
        var reader = new JsonPartReader(bytes);
        reader.Next();
        var root = reader.ReadValue();
        reader.reader.Read(); // Anything but the end of the text throws.
        return root;
    }

    private JsonPart ReadValue()
    {
        var part = new JsonPart(reader.TokenType, line, TextOfToken());
        if (part.Kind is JsonTokenType.StartObject)
        {
            for (Next(); reader.TokenType is not JsonTokenType.EndObject; Next())
            {
                var (name, nameLine) = (reader.GetString()!, line);
                Next();
                part.Members.Add((name, nameLine, ReadValue()));
            }
        }
        else if (part.Kind is JsonTokenType.StartArray)
        {
            for (Next(); reader.TokenType is not JsonTokenType.EndArray; Next())
            {
                part.Items.Add(ReadValue());
            }
        }

        return part;
    }

    private readonly string TextOfToken() => reader.TokenType switch
    {
        JsonTokenType.String => reader.GetString()!,
        JsonTokenType.Number => System.Text.Encoding.UTF8.GetString(reader.ValueSpan),
        JsonTokenType.True => bool.TrueString,
        JsonTokenType.False => bool.FalseString,
        _ => "",
    };

    private void Next()
    {
        reader.Read();
        var start = (int)reader.TokenStartIndex;
        line += bytes[countedTo..start].Count((byte)'\n');
        countedTo = start;
    }
}
