using Governance.Halls.Contracts;

namespace Governance.Halls.Application.Import.Sheets;

/// <summary>The words of a sheet for the values of an enum. A sheet is Chinese in whatever language the pages are read.</summary>
internal sealed class Words<TEnum>(params (TEnum Value, string Word)[] words)
    where TEnum : struct, Enum
{
    private static readonly char[] Separators = ['、', '，', ',', '；', ';', '\n'];

    /// <summary>All words; of several for one value the first is written.</summary>
    public IReadOnlyList<(TEnum Value, string Word)> All => words;

    public string this[TEnum value] => words.First(w => EqualityComparer<TEnum>.Default.Equals(w.Value, value)).Word;

    public static IReadOnlyList<string> Split(string text) =>
        text.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>The value of a word; <c>null</c> and an error where it is none.</summary>
    public TEnum? Read(SheetRow row, Column column, string word)
    {
        foreach (var known in words)
        {
            if (known.Word == word)
            {
                return known.Value;
            }
        }

        var taken = string.Join('、', words.DistinctBy(w => w.Value).Select(w => w.Word));
        row.Fail(column, ImportErrorCodes.WordUnknown, ("value", SheetRow.Short(word)), ("words", taken));
        return null;
    }
}
