using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Governance.Complaints.Application.Ledger.Books;

/// <summary>
/// Writes a book as XLSX, row by row. Every text is an inline string, which no program reads as a formula, whatever sign it
/// begins with.
/// </summary>
internal static class BookSheet
{
    private const string SheetId = "rId1";

    /// <summary>Writes to a file of its own that is gone when it is closed.</summary>
    /// <param name="name">The name of the sheet.</param>
    /// <param name="rows">The rows; a cell is a text, a whole number or nothing.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task<Stream> WriteAsync(string name, IAsyncEnumerable<object?[]> rows, CancellationToken cancellationToken)
    {
        var file = new FileStream(
            Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, bufferSize: 64 * 1024, FileOptions.DeleteOnClose);
        try
        {
            using (var document = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook))
            {
                var book = document.AddWorkbookPart();
                await WriteAsync(book.AddNewPart<WorksheetPart>(SheetId), rows, cancellationToken);
                book.Workbook = new Workbook(new Sheets(new Sheet { Name = name, SheetId = 1, Id = SheetId }));
            }

            file.Position = 0;
            return file;
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
    }

    private static async Task WriteAsync(WorksheetPart sheet, IAsyncEnumerable<object?[]> rows, CancellationToken cancellationToken)
    {
        using var writer = OpenXmlWriter.Create(sheet);
        writer.WriteStartElement(new Worksheet());
        writer.WriteStartElement(new SheetData());
        await foreach (var row in rows.WithCancellation(cancellationToken))
        {
            writer.WriteElement(new Row(row.Select(CellOf)));
        }

        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static Cell CellOf(object? value) => value switch
    {
        null => new Cell(),
        int number => new Cell { CellValue = new CellValue(number) },
        _ => new Cell
        {
            DataType = CellValues.InlineString,
            InlineString = new InlineString(new Text(Clean(Convert.ToString(value, CultureInfo.InvariantCulture)!)) { Space = SpaceProcessingModeValues.Preserve }),
        },
    };

    // XML cannot carry every character at all.
    private static string Clean(string text) => text.All(c => !char.IsSurrogate(c) && XmlConvert.IsXmlChar(c))
        ? text
        : string.Concat(text.EnumerateRunes().Where(r => !r.IsBmp || XmlConvert.IsXmlChar((char)r.Value)).Select(r => r.ToString()));
}
