using Governance.Halls.Application.Import.Sheets;
using Governance.Halls.Application.Import.Writing;
using Governance.Halls.Domain;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Timing;

namespace Governance.Halls.Application.Import;

/// <summary>Writes the hall book of the current tenant as the tables that are imported.</summary>
internal sealed class ExportService(BookTablesReader reader, HallStore halls, TimeProvider time)
{
    /// <summary>All sheets.</summary>
    /// <param name="hallCode">Only what belongs to this hall; <c>null</c> for all.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="EntityNotFoundException">The tenant has no such hall.</exception>
    public async Task<ExportedFile> WorkbookAsync(string? hallCode, CancellationToken cancellationToken)
    {
        var hall = string.IsNullOrEmpty(hallCode) ? null : await halls.HallAsync(hallCode, cancellationToken);
        var book = await reader.ReadAsync(BookSheets.Subjects, toChange: false, cancellationToken);
        var sheets = BookSheets.All.Select(sheet => Text(sheet, book, hall)).ToList();
        return new ExportedFile(FileNames.MakeSafe($"{hall?.Name ?? "大厅名册"}-{Keys.Of(time.Today())}.xlsx"), FileKind.Xlsx.ContentType, XlsxWriter.Write(sheets));
    }

    /// <summary>One sheet.</summary>
    /// <param name="subject">The name of the subject in small letters.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="EntityNotFoundException">There is no such sheet.</exception>
    public async Task<ExportedFile> CsvAsync(string subject, CancellationToken cancellationToken)
    {
        var sheet = BookSheets.All.FirstOrDefault(s => s.Subject.ToString().Equals(subject, StringComparison.OrdinalIgnoreCase))
            ?? throw new EntityNotFoundException("sheet", subject);
        var book = await reader.ReadAsync(new HashSet<ImportSubject> { sheet.Subject }, toChange: false, cancellationToken);
        return new ExportedFile($"{sheet.Name}-{Keys.Of(time.Today())}.csv", "text/csv; charset=utf-8", CsvSheetWriter.Write(Text(sheet, book, null)));
    }

    /// <summary>All sheets with their headings only, and one that explains them.</summary>
    public static ExportedFile Template() => new("大厅名册模板.xlsx", FileKind.Xlsx.ContentType, XlsxWriter.Write(
        [.. BookSheets.All.Select(s => new SheetText(s.Name, Headings(s), [])), Explanations()]));

    private static SheetText Text(BookSheet sheet, BookTables book, Hall? hall) => new(sheet.Name, Headings(sheet), sheet.Rows(book, hall));

    private static IReadOnlyList<string> Headings(BookSheet sheet) => [.. sheet.Columns.Select(c => c.Heading)];

    private static SheetText Explanations() => new(
        BookSheets.Explanations,
        ["表", "列", "要不要填", "例子", "怎么填"],
        BookSheets.All.SelectMany(s => s.Columns.Select(c => (IReadOnlyList<string>)[s.Name, c.Heading, UseOf(c), c.Example, c.Note])));

    private static string UseOf(Column column) => column.Use switch
    {
        ColumnUse.Key or ColumnUse.Needed => "必填",
        ColumnUse.Kept => "可空；空着就不改",
        _ => "可空；空着就清掉",
    };
}
