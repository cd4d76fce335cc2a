using Governance.Complaints.Application.Cases;
using Governance.Complaints.Data;
using Governance.Complaints.Domain.Messages;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Timing;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Application.Time.Notices;

/// <summary>What staff are told within the program. One of the audience who has seen it has seen it for all.</summary>
internal sealed class NoticeBoard(ComplaintsDbContext db, NoticeAudience audience, CurrentActor actor, TimeProvider time)
{
    private const int Most = 200;
    private const int Usual = 50;
    private const int LongestName = 200;

    /// <summary>The unseen notices, newest first.</summary>
    public async Task<NoticeList> ListAsync(Guid? after, int? take, CancellationToken cancellationToken)
    {
        if (await audience.FindAsync(cancellationToken) is not { } mine)
        {
            return new NoticeList(0, [], null);
        }

        var most = Math.Clamp(take ?? Usual, 1, Most);
        var unseen = Unseen(mine);
        var from = unseen;
        if (after is { } id && await db.Notices.AsNoTracking().FirstOrDefaultAsync(n => n.Id == id, cancellationToken) is { } last && mine.Has(last))
        {
            from = from.Where(n => n.At < last.At || (n.At == last.At && n.Id.CompareTo(last.Id) < 0));
        }

        var items = await ToViews(from.OrderByDescending(n => n.At).ThenByDescending(n => n.Id).Take(most)).ToListAsync(cancellationToken);
        var count = await unseen.CountAsync(cancellationToken);
        items = [.. items.OrderByDescending(n => n.At).ThenByDescending(n => n.Id)];
        return new NoticeList(count, items, items.Count == most ? items[^1].Id : null);
    }

    /// <summary>看过了; again changes nothing.</summary>
    /// <exception cref="EntityNotFoundException">There is no such notice for the current person.</exception>
    public async Task SeeAsync(Guid id, CancellationToken cancellationToken)
    {
        var mine = await audience.FindAsync(cancellationToken);
        var notice = await db.Notices.FirstOrDefaultAsync(n => n.Id == id, cancellationToken);
        if (notice is null || mine?.Has(notice) != true)
        {
            throw new EntityNotFoundException("notice", id);
        }

        notice.See(time.UtcDateTime(), await NameAsync(cancellationToken));
        await db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>全部看过: those that were there when the page was made, not what has come since.</summary>
    /// <returns>How many.</returns>
    public async Task<int> SeeAllAsync(DateTime until, CancellationToken cancellationToken)
    {
        if (await audience.FindAsync(cancellationToken) is not { } mine)
        {
            return 0;
        }

        DateTime? now = time.UtcDateTime();
        var name = await NameAsync(cancellationToken);
        return await db.Database.CreateExecutionStrategy().ExecuteAsync(
            token => Unseen(mine).Where(n => n.At <= until)
                .ExecuteUpdateAsync(s => s.SetProperty(n => n.SeenAt, now).SetProperty(n => n.SeenBy, name), token),
            cancellationToken);
    }

    // What a notice is about is found by its id, whichever of the rooms it lies in.
    private IQueryable<NoticeView> ToViews(IQueryable<StaffNotice> notices) =>
        from n in notices
        join c in db.Cases on n.CaseId equals c.Id into cases
        from c in cases.DefaultIfEmpty()
        join r in db.Refusals on n.CaseId equals r.Id into refusals
        from r in refusals.DefaultIfEmpty()
        join p in db.ReplyPromises on n.CaseId equals p.RefusalId into promises
        from p in promises.DefaultIfEmpty()
        join o in db.StaffOutcomes on n.CaseId equals o.Id into outcomes
        from o in outcomes.DefaultIfEmpty()
        join i in db.Improvements on n.CaseId equals i.Id into improvements
        from i in improvements.DefaultIfEmpty()
        join m in db.Mediations on n.CaseId equals m.Id into mediations
        from m in mediations.DefaultIfEmpty()
        join a in db.Assistance on n.CaseId equals a.Id into orders
        from a in orders.DefaultIfEmpty()
        join k in db.TrackingCards on n.CaseId equals k.Id into cards
        from k in cards.DefaultIfEmpty()
        where c != null || r != null || o != null || i != null || m != null || a != null || k != null
        select new NoticeView(
            n.Id,
            c != null ? c.Number : r != null ? r.Number : o != null ? o.Number : i != null ? i.Number : m != null ? m.Number : a != null ? a.Number : k.Number,
            n.Kind, n.At,
            c != null ? c.DueAt : m != null ? m.HeldAt : a != null ? a.AppointmentAt : (DateTime?)p.DueAt,
            c != null ? c.ItemName : r != null ? r.ItemName : i != null ? i.ItemName : m != null ? m.ItemName : a != null ? a.ItemName : k.ItemName,
            r != null, m != null);

    private IQueryable<StaffNotice> Unseen(NoticeReaders mine)
    {
        var (shared, own) = (mine.Shared, mine.Own);
        return db.Notices.AsNoTracking().Where(n => (n.AudienceId == shared || n.AudienceId == own) && n.SeenAt == null);
    }

    private async Task<string> NameAsync(CancellationToken cancellationToken)
    {
        var name = (await actor.GetAsync(cancellationToken)).Name;
        return name.Length > LongestName ? name[..LongestName] : name;
    }
}
