using System.Text;
using System.Text.Json;

namespace Governance.Reporting.Domain.Catalogue;

/// <summary>A JSON value that knows its line, so that a mistake can be shown where it stands.</summary>
internal sealed class JsonLines(JsonTokenType kind, int line, string text)
{
    private readonly Dictionary<string, JsonLines> _members = new(StringComparer.Ordinal);

    public JsonTokenType Kind { get; } = kind;

    public int Line { get; } = line;

    public string Text { get; } = text;

    public List<JsonLines> Items { get; } = [];

    public IReadOnlyDictionary<string, JsonLines> Members => _members;

    /// <summary>Names that stand in this object more than once; the first one holds.</summary>
    public List<(string Name, int Line)> Doubled { get; } = [];

    /// <exception cref="JsonException">The text is no JSON; the exception knows the line.</exception>
    public static JsonLines Parse(ReadOnlySpan<byte> utf8)
    {
        var cursor = new Cursor(utf8);
        cursor.Next();
        var value = Read(ref cursor);
        cursor.End();
        return value;
    }

    private static JsonLines Read(ref Cursor cursor)
    {
        var value = new JsonLines(cursor.Kind, cursor.Line, cursor.Text);
        switch (value.Kind)
        {
            case JsonTokenType.StartObject:
                for (cursor.Next(); cursor.Kind != JsonTokenType.EndObject; cursor.Next())
                {
                    var (name, line) = (cursor.Text, cursor.Line);
                    cursor.Next();
                    if (!value._members.TryAdd(name, Read(ref cursor)))
                    {
                        value.Doubled.Add((name, line));
                    }
                }

                break;
            case JsonTokenType.StartArray:
                for (cursor.Next(); cursor.Kind != JsonTokenType.EndArray; cursor.Next())
                {
                    value.Items.Add(Read(ref cursor));
                }

                break;
        }

        return value;
    }

    private ref struct Cursor(ReadOnlySpan<byte> utf8)
    {
        private readonly ReadOnlySpan<byte> _utf8 = utf8;
        private Utf8JsonReader _reader = new(utf8);
        private int _counted;

        public int Line { get; private set; } = 1;

        public readonly JsonTokenType Kind => _reader.TokenType;

        public readonly string Text => Kind switch
        {
            JsonTokenType.String or JsonTokenType.PropertyName => Unescaped(),
            JsonTokenType.Number => Encoding.UTF8.GetString(_reader.ValueSpan),
            _ => "",
        };

        // Half of a character that takes two places, written as an escape.
        private readonly string Unescaped()
        {
            try
            {
                return _reader.GetString()!;
            }
            catch (InvalidOperationException exception)
            {
                throw new JsonException(exception.Message, null, Line - 1, null, exception);
            }
        }

        public void Next()
        {
            _reader.Read();
            var start = (int)_reader.TokenStartIndex;
            Line += _utf8[_counted..start].Count((byte)'\n');
            _counted = start;
        }

        // Anything after the value makes the reader throw.
        public void End() => _reader.Read();
    }
}
