using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;

namespace Governance.Reporting.Domain.Reports;

/// <summary>The one way in which reports and catalogues are written, so that the same content is the same bytes: UTF-8 without
/// a mark, properties in the order of the record's head, enums by name in camel case, no white space.</summary>
internal static class CanonicalJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { InOrderOfHead } },
    };

    public static byte[] Bytes<T>(T value) => JsonSerializer.SerializeToUtf8Bytes(value, Options);

    public static string Text<T>(T value) => Encoding.UTF8.GetString(Bytes(value));

    public static T Read<T>(ReadOnlySpan<byte> utf8) =>
        JsonSerializer.Deserialize<T>(utf8, Options) ?? throw new InvalidDataException($"No {typeof(T).Name} is stored here.");

    /// <summary>SHA-256 of exactly these bytes, 64 lower-case hexadecimal digits.</summary>
    public static string Sha256(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    // What is computed from the head (totals, say) is not written: it could not be read back. Reflection promises no order.
    private static void InOrderOfHead(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object || type.Type.GetConstructors() is not [.., var head] || head.GetParameters().Length == 0)
        {
            return;
        }

        var order = head.GetParameters().Select((p, index) => (p.Name!, index)).ToDictionary(p => p.Item1, p => p.index, StringComparer.OrdinalIgnoreCase);
        foreach (var property in type.Properties.ToList())
        {
            if (order.TryGetValue(property.Name, out var position))
            {
                property.Order = position;
            }
            else
            {
                type.Properties.Remove(property);
            }
        }
    }
}
