using Governance.Halls.Contracts;
using Governance.Halls.Data;
using Governance.Halls.Domain.Book;
using Governance.Kernel.BlobStoring;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Timing;
using Microsoft.EntityFrameworkCore;

namespace Governance.Halls.Application.Book;

/// <summary>The notices for whoever may see their hall.</summary>
internal sealed class NoticeReader(
    HallsDbContext db, HallLookup lookup, BookAsOf book, BookHistory history, IBlobContainer blobs, TimeProvider time)
{
    public const int MostAtOnce = 200;

    /// <summary>The notices of a hall, those that begin last first.</summary>
    /// <param name="hallCode">The hall.</param>
    /// <param name="after">The last one of the page before.</param>
    /// <param name="take">How many, at most <see cref="MostAtOnce"/>.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<(HallState Hall, NoticePage Page)> ListAsync(string hallCode, Guid? after, int? take, CancellationToken cancellationToken)
    {
        var hall = await lookup.VisibleAsync(hallCode, cancellationToken);
        using var _ = lookup.Reach();
        var notices = db.Notices.AsNoTracking().Where(n => n.HallId == hall.Id);
        if (after is { } id)
        {
            var from = await notices.Where(n => n.Id == id).Select(n => (DateOnly?)n.From).FirstOrDefaultAsync(cancellationToken)
                ?? throw new EntityNotFoundException("notice", id);
            notices = notices.Where(n => n.From < from || (n.From == from && n.Id.CompareTo(id) < 0));
        }

        var count = Math.Clamp(take ?? MostAtOnce, 1, MostAtOnce);
        var page = await notices.OrderByDescending(n => n.From).ThenByDescending(n => n.Id).Take(count + 1).ToListAsync(cancellationToken);
        var shown = page.Take(count).Select(n => n.ToState()).ToList();
        return (hall.ToState(), new NoticePage(shown, page.Count > count ? shown[^1].Id : null));
    }

    public async Task<NoticeDetails> GetAsync(Guid id, CancellationToken cancellationToken)
    {
        using var _ = lookup.Reach();
        var notice = (await FindAsync(id, cancellationToken)).ToState();
        var hall = await db.Halls.AsNoTracking().FirstAsync(h => h.Id == notice.HallId, cancellationToken);
        var window = await db.Windows.AsNoTracking().FirstOrDefaultAsync(w => w.Id == notice.WindowId, cancellationToken);
        var names = await book.DepartmentNamesAsync([notice.DepartmentId], time.Today(), cancellationToken);
        return new NoticeDetails(hall.ToState(), notice, window?.ToState(), names.Values.FirstOrDefault());
    }

    public async Task<IReadOnlyList<PastEntry<NoticeState>>> HistoryAsync(Guid id, CancellationToken cancellationToken)
    {
        using var _ = lookup.Reach();
        await FindAsync(id, cancellationToken);
        return await history.OfAsync<NoticeState>(id, cancellationToken);
    }

    public async Task<EvidenceFile> FileAsync(Guid id, CancellationToken cancellationToken)
    {
        using var _ = lookup.Reach();
        var notice = await FindAsync(id, cancellationToken);
        var content = notice.FileHash is null ? null : await blobs.GetAsync(notice.FileHash, cancellationToken);
        return content is null
            ? throw new EntityNotFoundException("file", id)
            : new EvidenceFile(notice.FileName!, notice.FileType!, content);
    }

    private async Task<Notice> FindAsync(Guid id, CancellationToken cancellationToken) =>
        lookup.Visible(await db.Notices.AsNoTracking().FirstOrDefaultAsync(n => n.Id == id, cancellationToken), "notice", id);
}
