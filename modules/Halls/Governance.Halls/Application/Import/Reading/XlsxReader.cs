using System.IO.Compression;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Governance.Halls.Contracts;
using Governance.Kernel.Exceptions;

namespace Governance.Halls.Application.Import.Reading;

/// <summary>Reads the sheets of a workbook.</summary>
internal static class XlsxReader
{
    public static IReadOnlyList<RawSheet> Read(byte[] content)
    {
        try
        {
            CheckSize(content);
            using var document = SpreadsheetDocument.Open(
                new MemoryStream(content, writable: false), isEditable: false, new OpenSettings { MaxCharactersInPart = ImportLimits.MaxUnpacked });
            var book = document.WorkbookPart!;
            var strings = Strings(book.SharedStringTablePart);
            var styles = XlsxStyles.Read(book.WorkbookStylesPart);
            var from1904 = book.Workbook!.WorkbookProperties?.Date1904?.Value ?? false;
            return [.. book.Workbook.Descendants<Sheet>().Take(ImportLimits.MaxSheets)
                .Where(sheet => sheet.Id?.Value is { } id && book.TryGetPartById(id, out var part) && part is WorksheetPart)
                .Select(sheet => new RawSheet(
                    CellText.Clean(sheet.Name?.Value),
                    [.. new XlsxSheetReader(strings, styles, from1904).Read((WorksheetPart)book.GetPartById(sheet.Id!.Value!))]))];
        }
        // The file comes from anybody, and the library has no one exception for a broken one.
        catch (Exception exception) when (exception is not InvalidInputException)
        {
            throw ImportFile.Refused(ImportErrorCodes.FileBroken);
        }
    }

    // The sizes that the file itself tells; the framework unpacks no more than that.
    private static void CheckSize(byte[] content)
    {
        using var zip = new ZipArchive(new MemoryStream(content, writable: false));
        if (zip.Entries.Sum(e => e.Length) > ImportLimits.MaxUnpacked)
        {
            throw ImportFile.Refused(ImportErrorCodes.FileTooLarge);
        }
    }

    private static List<string> Strings(SharedStringTablePart? part)
    {
        var strings = new List<string>();
        if (part is null)
        {
            return strings;
        }

        using var reader = XmlParts.Open(part);
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
