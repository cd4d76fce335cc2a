using Governance.Halls;
using Governance.Halls.Application.Import;
using Governance.Halls.Application.Import.Reading;
using Governance.Halls.Application.Import.Sheets;
using Governance.Halls.Application.Import.Writing;
using Governance.Halls.Domain.Book;
using Governance.Kernel.Domain;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.Infrastructure.Spreadsheets;
using Governance.Tenants;
using Governance.UnitTests.Tenants;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Governance.UnitTests.Halls.Import;

/// <summary>A hall book in memory, into which files are read.</summary>
internal sealed class Desk
{
    public static readonly DateOnly Today = Example.Today;

    private static readonly Texts Texts = new(new LocalizationResources().Add(typeof(HallsModule).Assembly));
    private static readonly IUnitDirectory Units = TestPack.Shandong.GetRequiredService<IUnitDirectory>();
    private static readonly SequentialGuidGenerator Guids = new(new FakeTimeProvider());
    private static readonly ICalendars Calendars = TestPack.Shandong.GetRequiredService<ICalendars>();

    public static Guid? Tenant { get; } = Units.TenantIdOf("370611");

    public BookTables Book { get; } = new() { CalendarOf = _ => Calendars.For(Tenant) };

    /// <summary>Reads a file into the book.</summary>
    public IReadOnlyList<RowPreview> Take(byte[] file) => [.. Sheets(file).SelectMany(s => s.Rows)];

    public IReadOnlyList<RowPreview> Take(params (string Name, object?[][] Rows)[] sheets) => Take(Governance.Tests.TestWorkbook.Write(sheets));

    public IReadOnlyList<(SheetTable Table, IReadOnlyList<RowPreview> Rows)> Sheets(byte[] file)
    {
        var tables = ImportFile.Read(file).Select(raw => BookSheets.Recognise(raw) is { } sheet ? new SheetTable(sheet, raw, Texts) : null).OfType<SheetTable>();
        return ImportRun.Take(tables, new ImportContext(Book, Tenant, new Change(Today, false, "演示科", default), Today, Guids, Units));
    }

    public byte[] Workbook() => XlsxWriter.Write([.. BookSheets.All.Select(Text)]);

    public IEnumerable<byte[]> CsvFiles() => BookSheets.All.Select(Text).Select(CsvSheetWriter.Write);

    private SheetText Text(BookSheet sheet) => new(sheet.Name, [.. sheet.Columns.Select(c => c.Heading)], [.. sheet.Rows(Book, null)]);
}
