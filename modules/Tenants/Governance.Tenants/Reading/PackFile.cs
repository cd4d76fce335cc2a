using System.Text.Json;

namespace Governance.Tenants.Reading;

/// <summary>A file of the pack with its name in messages.</summary>
internal sealed record PackFile(string Name, byte[] Bytes)
{
    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    public ReadOnlySpan<byte> Text => Bytes.AsSpan().StartsWith(ByteOrderMark) ? Bytes.AsSpan(ByteOrderMark.Length) : Bytes;

    /// <summary>The object in the file, or <c>null</c> with the mistake noted.</summary>
    public ObjectReader? Open(PackErrors errors)
    {
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

        return null;
    }
}
