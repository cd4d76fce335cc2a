using System.Globalization;
using System.Text;
using Governance.Halls.Application.Import.Reading;

namespace Governance.Halls.Application.Import.Writing;

/// <summary>Writes a sheet as CSV with a byte order mark, by which spreadsheet programs know UTF-8.</summary>
internal static class CsvWriter
{
    public static byte[] Write(SheetText sheet)
    {
        using var stream = new MemoryStream();
        using (var writer = new CsvHelper.CsvWriter(new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true)), CultureInfo.InvariantCulture))
        {
            foreach (var row in sheet.Rows.Prepend(sheet.Headings))
            {
                foreach (var cell in row)
                {
                    writer.WriteField(CellText.ToCsv(cell));
                }

                writer.NextRecord();
            }
        }

        return stream.ToArray();
    }
}
