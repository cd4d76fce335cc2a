using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace Governance.Kernel.Infrastructure.Spreadsheets;

/// <summary>Reads one sheet of a workbook.</summary>
internal sealed class XlsxSheetReader(IReadOnlyList<string> strings, XlsxStyles styles, bool from1904, SpreadsheetLimits limits)
{
    // Days between the two ways to count them.
    private const double Since1904 = 1462;
    private const double LastSerial = 2_958_466;

    private int _cells;

    public IEnumerable<RawRow> Read(WorksheetPart part)
    {
        using var reader = XmlParts.Open(part, limits);
        var number = 0;
        while (reader.Read())
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "row" })
            {
                number = int.TryParse(reader.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : number + 1;
                var cells = ReadRow(reader);
                if (cells.Count > 0)
                {
                    yield return new RawRow(number, cells);
                }
            }
        }
    }

    private List<RawCell> ReadRow(XmlReader reader)
    {
        var cells = new List<RawCell>();
        if (reader.IsEmptyElement)
        {
            return cells;
        }

        var depth = reader.Depth;
        var column = 0;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "c" })
            {
                column = RawCell.ColumnOf(reader.GetAttribute("r")) ?? column;
                var cell = ReadCell(reader, column++);
                if (cell.Text.Length > 0 || cell.Fault != CellFault.None)
                {
                    cells.Add(++_cells <= limits.MaxCells ? cell : throw new SpreadsheetException(SpreadsheetFault.TooManyCells));
                }
            }
        }

        return cells;
    }

    private RawCell ReadCell(XmlReader reader, int column)
    {
        var type = reader.GetAttribute("t");
        var style = reader.GetAttribute("s");
        if (reader.IsEmptyElement)
        {
            return new RawCell(column, "");
        }

        var depth = reader.Depth;
        var value = "";
        var reckoned = false;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                reckoned |= reader.LocalName == "f";
                value = reader.LocalName switch
                {
                    "v" => reader.Text(),
                    "is" => reader.RichText(),
                    _ => value,
                };
            }
        }

        return new RawCell(column, TextOf(type, style, value), reckoned ? CellFault.Formula : type == "e" ? CellFault.Error : CellFault.None);
    }

    private string TextOf(string? type, string? style, string value) => type switch
    {
        "s" => strings[int.Parse(value, NumberStyles.None, CultureInfo.InvariantCulture)],
        "inlineStr" or "e" => value,
        "str" => CellText.FromXlsx(value),
        "b" => value == "1" ? "TRUE" : "FALSE",
        "d" => value.EndsWith("T00:00:00", StringComparison.Ordinal) ? value[..value.IndexOf('T')] : value,
        _ => NumberOf(style, value),
    };

    private string NumberOf(string? style, string value)
    {
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            return value;
        }

        var serial = number + (from1904 ? Since1904 : 0);
        if (styles.ShowsADay(style) && serial is >= 1 and < LastSerial)
        {
            var day = DateTime.FromOADate(serial);
            return day.ToString(day.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
        }

        // Fifteen digits are what the spreadsheet program itself keeps and shows.
        return Math.Abs(number) < 1e15 && number == Math.Truncate(number)
            ? number.ToString("0", CultureInfo.InvariantCulture)
            : number.ToString("G15", CultureInfo.InvariantCulture);
    }
}
