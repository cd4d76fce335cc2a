using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Governance.Complaints.Data;

/// <summary>A short list of codes or ids in one column, separated by commas.</summary>
internal static class CodeList
{
    public static readonly ValueConverter<IReadOnlyList<string>, string> Texts = new(
        list => string.Join(',', list), text => Split(text));

    public static readonly ValueComparer<IReadOnlyList<string>> TextsComparer = new(
        (a, b) => a!.SequenceEqual(b!), list => list.Count, list => list.ToArray());

    public static readonly ValueConverter<IReadOnlyList<Guid>, string> Ids = new(
        list => string.Join(',', list.Select(id => id.ToString("N"))), text => Split(text).Select(Guid.Parse).ToArray());

    public static readonly ValueComparer<IReadOnlyList<Guid>> IdsComparer = new(
        (a, b) => a!.SequenceEqual(b!), list => list.Count, list => list.ToArray());

    private static string[] Split(string text) => text.Split(',', StringSplitOptions.RemoveEmptyEntries);
}
