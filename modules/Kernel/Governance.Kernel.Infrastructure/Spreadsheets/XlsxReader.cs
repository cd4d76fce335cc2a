using System.IO.Compression;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Governance.Kernel.Infrastructure.Spreadsheets;

/// <summary>Reads the sheets of a workbook that comes from anybody: nothing is reckoned, nothing outside of it is opened, no more is unpacked than is
/// taken.</summary>
public static class XlsxReader
{
    /// <param name="content">The file.</param>
    /// <param name="limits">How much is taken.</param>
    /// <exception cref="SpreadsheetException">It cannot be read, or is more than is taken.</exception>
    public static IReadOnlyList<RawSheet> Read(byte[] content, SpreadsheetLimits limits)
    {
        try
        {
            CheckSize(content, limits);
            using var document = SpreadsheetDocument.Open(
                new MemoryStream(content, writable: false), isEditable: false, new OpenSettings { MaxCharactersInPart = limits.MaxUnpacked });
            var book = document.WorkbookPart!;
            var strings = Strings(book.SharedStringTablePart, limits);
            var styles = XlsxStyles.Read(book.WorkbookStylesPart, limits);
            var from1904 = book.Workbook!.WorkbookProperties?.Date1904?.Value ?? false;
            return [.. book.Workbook.Descendants<Sheet>().Take(limits.MaxSheets)
                .Where(sheet => sheet.Id?.Value is { } id && book.TryGetPartById(id, out var part) && part is WorksheetPart)
                .Select(sheet => new RawSheet(
                    CellText.Clean(sheet.Name?.Value),
                    [.. new XlsxSheetReader(strings, styles, from1904, limits).Read((WorksheetPart)book.GetPartById(sheet.Id!.Value!))]))];
        }
        // The file comes from anybody, and the library has no one exception for a broken one.
        catch (Exception exception) when (exception is not SpreadsheetException)
        {
            throw new SpreadsheetException(SpreadsheetFault.Broken, exception);
        }
    }

    // The sizes that the file itself tells; the framework unpacks no more than that.
    private static void CheckSize(byte[] content, SpreadsheetLimits limits)
    {
        using var zip = new ZipArchive(new MemoryStream(content, writable: false));
        if (zip.Entries.Sum(e => e.Length) > limits.MaxUnpacked)
        {
            throw new SpreadsheetException(SpreadsheetFault.TooLarge);
        }
    }

    private static List<string> Strings(SharedStringTablePart? part, SpreadsheetLimits limits)
    {
        var strings = new List<string>();
        if (part is null)
        {
            return strings;
        }

        using var reader = XmlParts.Open(part, limits);
        while (reader.Read())
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "si" })
            {
                strings.Add(reader.RichText());
            }
        }

        return strings;
    }
}
