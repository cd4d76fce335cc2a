using Governance.Halls.Application.Book;
using Governance.Halls.Application.Import.Reading;
using Governance.Halls.Application.Import.Sheets;
using Governance.Halls.Contracts;
using Governance.Halls.Data;
using Governance.Kernel.BlobStoring;
using Governance.Kernel.Domain;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.MultiTenancy;
using Governance.Kernel.Timing;
using Governance.Tenants;

namespace Governance.Halls.Application.Import;

/// <summary>Imports tables into the hall book of the current tenant: first it is shown what that would do, then just that is done,
/// all of it in one save, or nothing.</summary>
internal sealed class ImportService(
    HallsDbContext db,
    BookTablesReader reader,
    BookStore store,
    HallHistory history,
    IBlobContainer blobs,
    IUnitDirectory units,
    ICurrentTenant currentTenant,
    IGuidGenerator guids,
    TimeProvider time,
    Texts texts)
{
    /// <summary>Keeps a file and shows what importing it would do.</summary>
    /// <exception cref="InvalidInputException">It cannot be read, or holds no sheet that is known.</exception>
    public async Task<ImportPreview> PreviewAsync(byte[]? content, CancellationToken cancellationToken)
    {
        var sheets = ImportFile.Read(content);
        var tables = Tables(sheets);
        var hash = await blobs.SaveAsync(content, cancellationToken);
        return await PreviewAsync(hash, sheets, tables, cancellationToken);
    }

    /// <summary>Shows what importing a kept file would do now.</summary>
    /// <exception cref="EntityNotFoundException">No such file is kept.</exception>
    public async Task<ImportPreview> PreviewAsync(string hash, CancellationToken cancellationToken)
    {
        var sheets = await KeptAsync(hash, cancellationToken);
        return await PreviewAsync(hash, sheets, Tables(sheets), cancellationToken);
    }

    /// <summary>Imports a kept file, if that does what was shown.</summary>
    /// <param name="hash">The file.</param>
    /// <param name="fingerprint">What was shown.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="EntityNotFoundException">No such file is kept.</exception>
    public async Task<ImportResult> ConfirmAsync(string hash, string fingerprint, CancellationToken cancellationToken)
    {
        var sheets = await KeptAsync(hash, cancellationToken);
        var tables = Tables(sheets);
        var book = await reader.ReadAsync(SubjectsOf(tables), toChange: true, cancellationToken);
        var halls = book.Halls.All.Select(hall => (Hall: hall, Before: hall.ToState())).ToList();
        var context = Context(book);
        var preview = Shown(hash, sheets, ImportRun.Take(tables, context));
        if (preview.Wrong > 0 || preview.Fingerprint != fingerprint)
        {
            db.ChangeTracker.Clear();
            return new ImportResult(preview, preview.Wrong > 0 ? ImportErrorCodes.HasErrors : ImportErrorCodes.PreviewOutdated);
        }

        db.AddRange(context.Added);
        foreach (var (hall, before) in halls.Where(h => h.Hall.Revision != h.Before.Revision))
        {
            // What has not begun has no past that could be kept.
            await history.KeepAsync(before, hall, null, correction: hall.From > context.Today, cancellationToken);
        }

        await store.SaveAsync(cancellationToken);
        return new ImportResult(preview, null);
    }

    private static ImportPreview Shown(
        string hash, IReadOnlyList<RawSheet> sheets, IReadOnlyList<(SheetTable Table, IReadOnlyList<RowPreview> Rows)> done) => new(
        hash,
        ImportRun.Fingerprint(done),
        [.. done.Select(d => SheetPreview.Of(d.Table.Sheet.Subject, d.Table.Name, d.Rows))],
        [.. sheets.Where(s => s.Rows.Count > 0 && s.Name != BookSheets.Explanations && BookSheets.Recognise(s) is null).Select(s => SheetRow.Short(s.Name))]);

    private static HashSet<ImportSubject> SubjectsOf(IEnumerable<SheetTable> tables) => [.. tables.Select(t => t.Sheet.Subject)];

    private async Task<ImportPreview> PreviewAsync(
        string hash, IReadOnlyList<RawSheet> sheets, IReadOnlyList<SheetTable> tables, CancellationToken cancellationToken)
    {
        var book = await reader.ReadAsync(SubjectsOf(tables), toChange: false, cancellationToken);
        return Shown(hash, sheets, ImportRun.Take(tables, Context(book)));
    }

    private async Task<IReadOnlyList<RawSheet>> KeptAsync(string hash, CancellationToken cancellationToken) =>
        ImportFile.Read(await blobs.GetAsync(hash, cancellationToken) ?? throw new EntityNotFoundException("file", hash));

    private List<SheetTable> Tables(IEnumerable<RawSheet> sheets)
    {
        var tables = sheets.Select(raw => BookSheets.Recognise(raw) is { } sheet ? new SheetTable(sheet, raw, texts) : null).OfType<SheetTable>().ToList();
        return tables.Count > 0 ? tables : throw ImportFile.Refused(ImportErrorCodes.NoSheet);
    }

    private ImportContext Context(BookTables book) => new(book, currentTenant.Id, store.ChangeFrom(null), time.Today(), guids, units);
}
