using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using Governance.Halls.Contracts;

namespace Governance.Halls.Application.Import.Reading;

/// <summary>Reads CSV with commas, semicolons or tabs between the cells.</summary>
internal static class CsvSheetReader
{
    private static readonly char[] Separators = [',', '\t', ';'];

    public static RawSheet Read(string text)
    {
        var rows = new List<RawRow>();
        var cells = 0;
        using var parser = new CsvParser(new StringReader(text), new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = SeparatorOf(text).ToString(),
            BadDataFound = null,
            IgnoreBlankLines = false,
        });
        for (var number = 1; parser.Read(); number++)
        {
            var row = new RawRow(number, [.. (parser.Record ?? []).Select((cell, column) => CellText.FromCsv(column, cell)).Where(c => c.Text.Length > 0)]);
            cells += row.Cells.Count;
            if (cells > ImportLimits.MaxCells)
            {
                throw ImportFile.Refused(ImportErrorCodes.TooManyCells);
            }

            if (row.Cells.Count > 0)
            {
                rows.Add(row);
            }
        }

        return new RawSheet("", rows);
    }

    // The headings stand in the first line, and no heading holds a separator.
    private static char SeparatorOf(string text)
    {
        var start = text.AsSpan().TrimStart("\r\n");
        var end = start.IndexOfAny('\r', '\n');
        var line = (end < 0 ? start : start[..end]).ToString();
        return Separators.MaxBy(separator => line.Count(c => c == separator));
    }
}
