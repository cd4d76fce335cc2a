using System.Security.Cryptography;
using System.Text;
using Governance.Halls.Application.Import.Sheets;

namespace Governance.Halls.Application.Import;

/// <summary>Does in the book what the sheets of a file say, and tells what that is. Whether it is kept is for the caller to decide:
/// looking and importing are the same work.</summary>
internal static class ImportRun
{
    public static IReadOnlyList<(SheetTable Table, IReadOnlyList<RowPreview> Rows)> Take(IEnumerable<SheetTable> tables, ImportContext context) =>
        [.. tables.OrderBy(t => t.Sheet.Subject).Select(table => (table, Take(table, context)))];

    /// <summary>What the work does, as one line of digits: the same rows, the same changes, the same mistakes.</summary>
    public static string Fingerprint(IEnumerable<(SheetTable Table, IReadOnlyList<RowPreview> Rows)> sheets)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (table, rows) in sheets)
        {
            foreach (var row in rows)
            {
                Append(hash, $"{table.Sheet.Subject}\u001f{row.Row}\u001f{row.Key}\u001f{row.Outcome}");
                foreach (var change in row.Changes)
                {
                    Append(hash, $"{change.Heading}\u001f{change.Before}\u001f{change.After}");
                }

                foreach (var error in row.Errors)
                {
                    Append(hash, $"{error.Address}\u001f{error.Code}");
                }
            }
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static IReadOnlyList<RowPreview> Take(SheetTable table, ImportContext context) => table.Errors.Count > 0
        ? [new RowPreview(table.HeadRow, "", null, RowOutcome.Wrong, [], table.Errors)]
        : [.. table.Rows.Select(row => table.Sheet.Take(row, context))];

    private static void Append(IncrementalHash hash, string line) => hash.AppendData(Encoding.UTF8.GetBytes(line + "\u001e"));
}
