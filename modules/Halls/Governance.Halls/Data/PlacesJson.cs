using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Governance.Halls.Data;

/// <summary>A short list of texts in one column.</summary>
internal static class PlacesJson
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static ValueConverter<IReadOnlyList<string>, string> Converter { get; } = new(
        places => JsonSerializer.Serialize(places, Options),
        json => JsonSerializer.Deserialize<List<string>>(json, Options)!);

    public static ValueComparer<IReadOnlyList<string>> Comparer { get; } = new(
        (a, b) => a!.SequenceEqual(b!),
        places => places.Aggregate(0, (hash, place) => HashCode.Combine(hash, place)),
        places => places.ToList());
}
