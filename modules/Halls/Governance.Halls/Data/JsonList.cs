using System.Text.Json;
using Governance.Halls.Domain.Book;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Governance.Halls.Data;

/// <summary>A short list of values in one column.</summary>
internal static class JsonList
{
    public static ValueConverter<IReadOnlyList<T>, string> Converter<T>() => new(
        list => JsonSerializer.Serialize(list, BookJson.Options),
        json => JsonSerializer.Deserialize<List<T>>(json, BookJson.Options)!);

    public static ValueComparer<IReadOnlyList<T>> Comparer<T>() => new(
        (a, b) => a!.SequenceEqual(b!),
        list => list.Aggregate(0, (hash, value) => HashCode.Combine(hash, value)),
        list => list.ToList());
}
