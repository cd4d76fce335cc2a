using Governance.Complaints.Application.Cases;
using Governance.Complaints.Contracts;
using Governance.Complaints.Data;
using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.Identity;
using Governance.Complaints.Domain.Paper;
using Governance.Kernel.Domain;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.Infrastructure.Spreadsheets;
using Governance.Kernel.Timing;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Application.Paper.Import;

/// <summary>Takes over old paper books: first it is shown what that would do, then just that is done, all of it in one save, or nothing.</summary>
internal sealed class PaperImporting(
    ComplaintsDbContext db, PaperReading reading, PaperShelf shelf, CaseStore store, CurrentActor actor, IGuidGenerator guids, TimeProvider time, Texts texts)
{
    private const int Shown = 20;

    /// <summary>Keeps a file and shows what importing it would do.</summary>
    /// <exception cref="InvalidInputException">It cannot be read, or holds none of the two books.</exception>
    public async Task<PaperPreview> PreviewAsync(byte[]? content, string? hall, CancellationToken cancellationToken)
    {
        var sheets = PaperFile.Read(content);
        // What is refused is not kept.
        var preview = await PreviewAsync("", sheets, hall, cancellationToken);
        return preview with { File = await shelf.SaveAsync(content!, cancellationToken) };
    }

    /// <summary>Shows what importing a kept file would do now.</summary>
    /// <exception cref="EntityNotFoundException">No such file is kept.</exception>
    public async Task<PaperPreview> PreviewAsync(string? file, string? hall, CancellationToken cancellationToken) =>
        await PreviewAsync(file!, PaperFile.Read(await shelf.GetAsync(file, cancellationToken)), hall, cancellationToken);

    /// <summary>Imports a kept file, if that does what was shown.</summary>
    /// <exception cref="EntityNotFoundException">No such file is kept.</exception>
    public async Task<PaperResult> ConfirmAsync(string? file, string? fingerprint, string? hall, CancellationToken cancellationToken)
    {
        var sheets = PaperFile.Read(await shelf.GetAsync(file, cancellationToken));
        var act = await ActAsync(cancellationToken);
        // Each added row would else look through all others.
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            var taken = await reading.TakeAsync(Books(sheets), hall, act, cancellationToken);
            var preview = ViewOf(file!, sheets, taken);
            if (preview.Wrong > 0 || preview.Fingerprint != fingerprint)
            {
                db.ChangeTracker.Clear();
                return new PaperResult(preview, preview.Wrong > 0 ? PaperErrorCodes.HasErrors : PaperErrorCodes.PreviewOutdated);
            }

            if (preview.New > 0)
            {
                Add(taken, PaperImport.Begin(act, file!), act);
                db.ChangeTracker.DetectChanges();
                await db.SaveChangesAsync(cancellationToken);
            }

            return new PaperResult(preview, null);
        }
        catch (DbUpdateException)
        {
            // Somebody else has taken over the same lines meanwhile.
            db.ChangeTracker.Clear();
            return new PaperResult(await PreviewAsync(file!, sheets, hall, cancellationToken), PaperErrorCodes.PreviewOutdated);
        }
        finally
        {
            db.ChangeTracker.AutoDetectChangesEnabled = true;
        }
    }

    /// <summary>What was taken over last.</summary>
    public async Task<IReadOnlyList<PaperImportView>> ListAsync(CancellationToken cancellationToken) => await db.PaperImports.AsNoTracking()
        .OrderByDescending(i => i.At).ThenBy(i => i.Id).Take(Shown)
        .Select(i => new PaperImportView(i.At, i.By, i.Cases, i.Open, i.Lines, i.FirstDay, i.LastDay)).ToListAsync(cancellationToken);

    private async Task<PaperPreview> PreviewAsync(string file, IReadOnlyList<RawSheet> sheets, string? hall, CancellationToken cancellationToken)
    {
        var taken = await reading.TakeAsync(Books(sheets), hall, await ActAsync(cancellationToken), cancellationToken);
        db.ChangeTracker.Clear();
        return ViewOf(file, sheets, taken);
    }

    private async Task<CaseAct> ActAsync(CancellationToken cancellationToken) =>
        new(time.UtcDateTime(), await actor.GetAsync(cancellationToken), guids);

    private void Add(TakenOver taken, PaperImport import, CaseAct act)
    {
        db.Add(import);
        foreach (var (complaint, who, _, origin, digest) in taken.Cases)
        {
            db.Add(complaint);
            db.Add(PaperLine.Of(act, import, complaint, origin, digest));
            if (who is not null)
            {
                db.Add(Complainant.Of(guids.Create(), complaint.Id, who));
            }

            import.Count(complaint);
        }

        foreach (var (complaint, origin, digest) in taken.Lines)
        {
            db.Add(PaperLine.Of(act, import, complaint, origin, digest));
            import.CountLine();
        }

        foreach (var complaint in taken.Cases.Select(c => c.Case).Concat(taken.Lines.Select(l => l.Case)).DistinctBy(c => c.Id))
        {
            store.Write(complaint);
        }

        db.AddDistributedEvent(new PaperBookImportedEto(import.Id, act.At, import.Cases, import.Lines));
    }

    private List<PaperSheet> Books(IReadOnlyList<RawSheet> sheets)
    {
        var books = sheets.Where(s => s.Name != PaperTemplate.Explanations).Select(s => PaperSheet.Recognise(s, texts)).OfType<PaperSheet>().ToList();
        return books.Count > 0 ? books : throw PaperFile.Refused(PaperErrorCodes.NoBook);
    }

    private PaperPreview ViewOf(string file, IReadOnlyList<RawSheet> sheets, TakenOver taken) => new(
        file,
        PaperReading.Fingerprint(taken),
        [.. taken.Sheets.Select(s => PaperSheetView.Of(s.Sheet.Book, s.Sheet.Name, s.Rows))],
        [.. sheets.Where(s => s.Rows.Count > 0 && s.Name != PaperTemplate.Explanations && PaperSheet.Recognise(s, texts) is null).Select(s => PaperRow.Short(s.Name))]);
}
