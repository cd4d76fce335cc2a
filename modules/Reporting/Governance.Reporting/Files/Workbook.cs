using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Governance.Reporting.Files;

/// <summary>
/// Writes sheets as XLSX. Text goes into inline strings, which no program reads as a formula, whatever sign they begin with;
/// ids and times are fixed, so that the same sheets are the same bytes.
/// </summary>
internal static class Workbook
{
    private const uint HeadStyle = 1;
    private const double ColumnWidth = 16;

    public static byte[] Write(IReadOnlyList<Sheet> sheets)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            document.ChangeIdOfPart(book, "rId1");
            var list = new Sheets();
            for (var i = 0; i < sheets.Count; i++)
            {
                var id = string.Create(CultureInfo.InvariantCulture, $"rId{i + 1}");
                book.AddNewPart<WorksheetPart>(id).Worksheet = Worksheet(sheets[i]);
                list.Append(new DocumentFormat.OpenXml.Spreadsheet.Sheet { Name = sheets[i].Name, SheetId = (uint)(i + 1), Id = id });
            }

            book.AddNewPart<WorkbookStylesPart>("rIdStyles").Stylesheet = Styles();
            book.Workbook = new DocumentFormat.OpenXml.Spreadsheet.Workbook(list);
        }

        return FixedZip.Repack(stream);
    }

    private static Worksheet Worksheet(Sheet sheet)
    {
        var data = new SheetData();
        for (var i = 0; i < sheet.Rows.Count; i++)
        {
            var row = new Row { RowIndex = (uint)(i + 1) };
            for (var column = 0; column < sheet.Rows[i].Cells.Count; column++)
            {
                if (sheet.Rows[i].Cells[column] is { } value)
                {
                    row.Append(CellOf(value, ColumnName(column) + (i + 1).ToString(CultureInfo.InvariantCulture), sheet.Rows[i].IsHead));
                }
            }

            data.Append(row);
        }

        var columns = (uint)Math.Max(1, sheet.Rows.Select(r => r.Cells.Count).DefaultIfEmpty(0).Max());
        return new Worksheet(new Columns(new Column { Min = 1, Max = columns, Width = ColumnWidth, CustomWidth = true }), data);
    }

    private static Cell CellOf(object value, string reference, bool head)
    {
        var cell = value is int number
            ? new Cell { CellValue = new CellValue(number) }
            : new Cell
            {
                DataType = CellValues.InlineString,
                InlineString = new InlineString(new Text((string)value) { Space = SpaceProcessingModeValues.Preserve }),
            };
        cell.CellReference = reference;
        cell.StyleIndex = head ? HeadStyle : 0;
        return cell;
    }

    private static string ColumnName(int index)
    {
        var name = "";
        for (var rest = index + 1; rest > 0; rest = (rest - 1) / 26)
        {
            name = (char)('A' + ((rest - 1) % 26)) + name;
        }

        return name;
    }

    private static Stylesheet Styles() => new(
        new Fonts(new Font(new FontSize { Val = 11 }), new Font(new Bold(), new FontSize { Val = 11 })),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(new CellFormat { FontId = 0 }, new CellFormat { FontId = 1, ApplyFont = true }));
}
