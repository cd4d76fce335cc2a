using System.Globalization;

namespace Governance.Kernel.Infrastructure.Spreadsheets;

/// <summary>A cell as it stands in a file.</summary>
/// <param name="Column">From 0.</param>
/// <param name="Text">What a reader sees, days as <c>yyyy-MM-dd</c>.</param>
/// <param name="Fault">Whether the text cannot be trusted.</param>
public readonly record struct RawCell(int Column, string Text, CellFault Fault = CellFault.None)
{
    private const int Letters = 26;

    /// <summary>The letters of a column: A, B … Z, AA …</summary>
    public static string LettersOf(int column)
    {
        var letters = "";
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / Letters)
        {
            letters = (char)('A' + ((rest - 1) % Letters)) + letters;
        }

        return letters;
    }

    /// <summary>The column of an address such as <c>C7</c>; <c>null</c> where it is none.</summary>
    public static int? ColumnOf(string? address)
    {
        var column = 0;
        var length = 0;
        foreach (var letter in (address ?? "").TakeWhile(char.IsAsciiLetterUpper).Take(4))
        {
            column = (column * Letters) + letter - 'A' + 1;
            length++;
        }

        return length is 0 or > 3 || !int.TryParse(address.AsSpan(length), NumberStyles.None, CultureInfo.InvariantCulture, out _) ? null : column - 1;
    }
}
