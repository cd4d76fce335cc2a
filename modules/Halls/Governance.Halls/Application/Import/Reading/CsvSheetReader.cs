using CsvHelper;
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
        using var reader = CsvReader.FromText(text, new CsvReaderOptions
        {
            Separator = SeparatorOf(text),
            HasHeader = false,
            // They count in the rows' numbers.
            SkipEmptyLines = false,
            MaxRecordSize = ImportLimits.MaxBytes * 2,
        });
        for (var number = 1; reader.Read(); number++)
        {
            var row = new RawRow(number, ReadRow(reader));
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

    private static List<RawCell> ReadRow(CsvReader reader)
    {
        var cells = new List<RawCell>();
        for (var column = 0; column < reader.FieldCount; column++)
        {
            if (CellText.FromCsv(column, reader.GetString(column)) is { Text.Length: > 0 } cell)
            {
                cells.Add(cell);
            }
        }

        return cells;
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
