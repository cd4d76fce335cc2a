using Governance.Halls.Contracts;
using Governance.Halls.Data;
using Governance.Halls.Domain.Book;
using Governance.Kernel.BlobStoring;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Timing;
using Microsoft.EntityFrameworkCore;

namespace Governance.Halls.Application.Book;

/// <summary>The windows for whoever may see their hall, as they stood on a day.</summary>
internal sealed class WindowReader(
    HallsDbContext db, HallLookup lookup, BookAsOf book, BookChecks checks, BookHistory history, HallHistory hallHistory, IBlobContainer blobs, TimeProvider time)
{
    public async Task<WindowList> ListAsync(string hallCode, DateOnly? asOf, CancellationToken cancellationToken)
    {
        var day = checks.Day(asOf);
        var hall = (await lookup.VisibleAsync(hallCode, cancellationToken)).ToState();
        using var _ = lookup.Reach();
        var all = (await book.WindowsAsync(hall.Id, day, cancellationToken)).ToLookup(w => IsOpen(w, day));
        var open = all[true].ToList();
        var ids = open.Select(w => w.Id).ToList();
        var names = await book.DepartmentNamesAsync(open.Select(w => w.DepartmentId), day, cancellationToken);
        var staff = (await book.StaffAtAsync(ids, day, cancellationToken)).ToLookup(s => s.WindowId);
        var items = await ItemCountsAsync(ids, day, cancellationToken);
        return new WindowList(
            await hallHistory.AsOfAsync(hall, day, cancellationToken),
            day,
            [.. open.Select(w => new WindowRow(w, NameOf(w, names), [.. staff[w.Id]], items.GetValueOrDefault(w.Id)))],
            [.. all[false]]);
    }

    public async Task<WindowDetails> GetAsync(Guid id, DateOnly? asOf, CancellationToken cancellationToken)
    {
        var day = checks.Day(asOf);
        using var _ = lookup.Reach();
        var window = await FindAsync(id, cancellationToken);
        var hall = await db.Halls.AsNoTracking().FirstAsync(h => h.Id == window.HallId, cancellationToken);
        var state = await book.WindowAsync(window, day, cancellationToken);
        var names = await book.DepartmentNamesAsync([state.DepartmentId], day, cancellationToken);
        return new WindowDetails(
            await hallHistory.AsOfAsync(hall.ToState(), day, cancellationToken),
            day,
            state,
            NameOf(state, names),
            await book.StaffAtAsync([id], day, cancellationToken),
            await book.ItemsAtAsync([id], day, cancellationToken),
            day == time.Today() ? await db.Devices.CountAsync(d => d.WindowId == id, cancellationToken) : null);
    }

    public async Task<IReadOnlyList<PastEntry<WindowState>>> HistoryAsync(Guid id, CancellationToken cancellationToken)
    {
        using var _ = lookup.Reach();
        await FindAsync(id, cancellationToken);
        return await history.OfAsync<WindowState>(id, cancellationToken);
    }

    /// <summary>What the departments of past states are called now.</summary>
    public async Task<IReadOnlyDictionary<Guid, string>> DepartmentsOfAsync(
        IEnumerable<PastEntry<WindowState>> past, CancellationToken cancellationToken)
    {
        using var _ = lookup.Reach();
        return await book.DepartmentNamesAsync(past.Select(p => p.State.DepartmentId), time.Today(), cancellationToken);
    }

    public async Task<EvidenceFile> PhotoAsync(Guid id, CancellationToken cancellationToken)
    {
        using var _ = lookup.Reach();
        var photo = (await FindAsync(id, cancellationToken)).Photo();
        var content = photo is null ? null : await blobs.GetAsync(photo.Hash, cancellationToken);
        return content is null ? throw new EntityNotFoundException("photo", id) : new EvidenceFile(photo!.Name, photo.ContentType, content);
    }

    private static bool IsOpen(WindowState window, DateOnly day) => day >= window.From && (window.To is null || day <= window.To);

    private static string? NameOf(WindowState window, IReadOnlyDictionary<Guid, string> names) =>
        window.DepartmentId is { } department ? names.GetValueOrDefault(department) : null;

    private async Task<Window> FindAsync(Guid id, CancellationToken cancellationToken) =>
        lookup.Visible(await db.Windows.AsNoTracking().FirstOrDefaultAsync(w => w.Id == id, cancellationToken), "window", id);

    // Guides are long; the list of today needs their number only.
    private async Task<IReadOnlyDictionary<Guid, int>> ItemCountsAsync(
        IReadOnlyCollection<Guid> windows, DateOnly day, CancellationToken cancellationToken)
    {
        if (day < time.Today())
        {
            var then = await book.ItemsAtAsync(windows, day, cancellationToken);
            return then.SelectMany(i => i.WindowIds).CountBy(w => w).ToDictionary();
        }

        return await db.ItemWindows.Where(i => windows.Contains(i.WindowId))
            .Join(db.Items.Where(i => i.From <= day && (i.To == null || i.To >= day)), w => w.ItemId, i => i.Id, (w, i) => w.WindowId)
            .GroupBy(w => w).ToDictionaryAsync(g => g.Key, g => g.Count(), cancellationToken);
    }
}
