using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Governance.Kernel.Infrastructure.Spreadsheets;

/// <summary>Writes sheets as a workbook, row by row. All columns are texts, so that leading zeros stay, and texts go into inline
/// strings, which no program reckons, whatever sign they begin with.</summary>
public static class XlsxWriter
{
    private const uint TextStyle = 1;
    private const uint HeadStyle = 2;
    private const uint TextFormat = 49;
    private const double ColumnWidth = 18;
    private const uint LastRow = 1_048_576;

    /// <summary>A workbook with these sheets.</summary>
    public static byte[] Write(IReadOnlyList<SheetText> sheets)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            var list = new DocumentFormat.OpenXml.Spreadsheet.Sheets();
            for (var i = 0; i < sheets.Count; i++)
            {
                var part = book.AddNewPart<WorksheetPart>();
                Write(part, sheets[i]);
                list.Append(new Sheet { Name = sheets[i].Name, SheetId = (uint)(i + 1), Id = book.GetIdOfPart(part) });
            }

            book.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
            book.Workbook = new Workbook(list);
        }

        return stream.ToArray();
    }

    private static void Write(WorksheetPart part, SheetText sheet)
    {
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetViews(new SheetView(
            new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen })
        { WorkbookViewId = 0 }));
        writer.WriteElement(new Columns(new Column
        {
            Min = 1,
            Max = (uint)sheet.Headings.Count,
            Width = ColumnWidth,
            CustomWidth = true,
            Style = TextStyle,
        }));
        writer.WriteStartElement(new SheetData());
        var number = 0U;
        foreach (var row in sheet.Rows.Prepend(sheet.Headings).Take((int)LastRow))
        {
            number++;
            WriteRow(writer, number, row);
        }

        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static void WriteRow(OpenXmlWriter writer, uint number, IReadOnlyList<string> cells)
    {
        writer.WriteStartElement(new Row { RowIndex = number });
        for (var column = 0; column < cells.Count; column++)
        {
            if (cells[column].Length > 0)
            {
                writer.WriteElement(new Cell
                {
                    CellReference = string.Create(CultureInfo.InvariantCulture, $"{RawCell.LettersOf(column)}{number}"),
                    DataType = CellValues.InlineString,
                    StyleIndex = number == 1 ? HeadStyle : TextStyle,
                    InlineString = new InlineString(new Text(CellText.ToXlsx(cells[column])) { Space = SpaceProcessingModeValues.Preserve }),
                });
            }
        }

        writer.WriteEndElement();
    }

    private static Stylesheet Styles() => new(
        new Fonts(new Font(new FontSize { Val = 11 }), new Font(new Bold(), new FontSize { Val = 11 })),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            new CellFormat(),
            new CellFormat(new Alignment { WrapText = true, Vertical = VerticalAlignmentValues.Top }) { NumberFormatId = TextFormat, ApplyNumberFormat = true, ApplyAlignment = true },
            new CellFormat { NumberFormatId = TextFormat, FontId = 1, ApplyNumberFormat = true, ApplyFont = true }));
}
