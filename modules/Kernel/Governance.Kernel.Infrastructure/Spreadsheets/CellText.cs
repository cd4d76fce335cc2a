using System.Globalization;
using System.Text.RegularExpressions;

namespace Governance.Kernel.Infrastructure.Spreadsheets;

/// <summary>How texts stand in cells.</summary>
public static partial class CellText
{
    private const char TextMark = '\'';

    /// <summary>A text without what a cell cannot keep: blanks around it, and one of the two ways to end a line.</summary>
    public static string Clean(string? text) => (text ?? "").Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Trim();

    /// <summary>A heading without blanks, with one kind of brackets.</summary>
    public static string Heading(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c))).Replace('（', '(').Replace('）', ')');

    /// <summary>A text for a cell of CSV: what a spreadsheet program would reckon is marked as text.</summary>
    public static string ToCsv(string text) => LooksReckoned(text.AsSpan().TrimStart(TextMark)) ? TextMark + text : text;

    /// <summary>A cell of CSV, its mark of a text taken off.</summary>
    public static RawCell FromCsv(int column, string cell)
    {
        var text = Clean(cell);
        if (LooksReckoned(text))
        {
            return new RawCell(column, text, IsNumber(text) ? CellFault.None : CellFault.Formula);
        }

        return new RawCell(column, text.StartsWith(TextMark) && LooksReckoned(text.AsSpan().TrimStart(TextMark)) ? text[1..] : text);
    }

    /// <summary>A text for a cell of a workbook, where <c>_x000A_</c> stands for a character.</summary>
    public static string ToXlsx(string text) => BeforeEscape().Replace(text, "_x005F_");

    /// <summary>What a reader sees of a text in a workbook.</summary>
    public static string FromXlsx(string text) => text.Contains("_x", StringComparison.Ordinal)
        ? Escape().Replace(text, match => ((char)int.Parse(match.Groups[1].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString())
        : text;

    private static bool LooksReckoned(ReadOnlySpan<char> text) => text.Length > 1 && text[0] is ('=' or '+' or '-' or '@');

    private static bool IsNumber(string text) => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _);

    [GeneratedRegex("_x([0-9A-Fa-f]{4})_")]
    private static partial Regex Escape();

    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)")]
    private static partial Regex BeforeEscape();
}
