using CsvHelper;

namespace Governance.Halls.Application.Import.Writing;

/// <summary>Writes a sheet as CSV with a byte order mark, by which spreadsheet programs know UTF-8.</summary>
internal static class CsvSheetWriter
{
    public static byte[] Write(SheetText sheet)
    {
        using var stream = new MemoryStream();
        using (var writer = CsvHelper.CsvWriter.Create(stream, new CsvWriterOptions { WriteByteOrderMark = true }, leaveOpen: true))
        {
            foreach (var row in sheet.Rows.Prepend(sheet.Headings))
            {
                foreach (var cell in row)
                {
                    writer.WriteField(CellText.ToCsv(cell));
                }

                writer.EndRecord();
            }
        }

        return stream.ToArray();
    }
}
