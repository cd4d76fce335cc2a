using System.Text.Json;
using System.Text.Unicode;

namespace Governance.Tenants.Reading;

/// <summary>A file of the pack with its name in messages.</summary>
internal sealed record PackFile(string Name, byte[] Bytes)
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    public ReadOnlySpan<byte> Text => Bytes.AsSpan().StartsWith(ByteOrderMark) ? Bytes.AsSpan(ByteOrderMark.Length) : Bytes;

    /// <summary>The object in the file, or <c>null</c> with the mistake noted.</summary>
    public ObjectReader? Open(PackErrors errors)
    {
        if (!Utf8.IsValid(Text))
        {
            errors.Add(Name, LineOfFirstBadByte(), "The file is not in UTF-8.");
            return null;
        }

        try
        {
            var part = JsonPartReader.Read(Text);
            if (part.Kind is JsonTokenType.StartObject)
            {
                var reader = new ObjectReader(errors, Name, part);
                reader.OptionalString("$schema");
                return reader;
            }

            errors.Add(Name, part.Line, "The file must hold one object.");
        }
        catch (JsonException mistake)
        {
            errors.Add(Name, (int)(mistake.LineNumber ?? 0) + 1, "No JSON: " + mistake.Message.Split(". ", 2)[0].TrimEnd('.') + ".");
        }

        catch (InvalidOperationException)
        {
            errors.Add(Name, 0, "No JSON: a text holds half a character.");
        }

        return null;
    }

    private int LineOfFirstBadByte()
    {
        var rest = Text;
        var line = 1;
        for (var end = rest.IndexOf((byte)'\n'); end >= 0 && Utf8.IsValid(rest[..end]); end = rest.IndexOf((byte)'\n'))
        {
            rest = rest[(end + 1)..];
            line++;
        }

        return line;
    }
}
