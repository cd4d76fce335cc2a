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
        if (after is { } id && await db.Notices.AsNoTracking().FirstOrDefaultAsync(n => n.Id == id && n.AudienceId == mine, cancellationToken) is { } last)
        {
            from = from.Where(n => n.At < last.At || (n.At == last.At && n.Id.CompareTo(last.Id) < 0));
        }

        var items = await from.OrderByDescending(n => n.At).ThenByDescending(n => n.Id).Take(most)
            .Join(db.Cases, n => n.CaseId, c => c.Id, (n, c) => new NoticeView(n.Id, c.Number, n.Kind, n.At, c.DueAt, c.ItemName))
            .ToListAsync(cancellationToken);
        var count = await unseen.CountAsync(cancellationToken);
        return new NoticeList(count, [.. items.OrderByDescending(n => n.At).ThenByDescending(n => n.Id)], items.Count == most ? items[^1].Id : null);
    }

    /// <summary>看过了; again changes nothing.</summary>
    /// <exception cref="EntityNotFoundException">There is no such notice for the current person.</exception>
    public async Task SeeAsync(Guid id, CancellationToken cancellationToken)
    {
        var mine = await audience.FindAsync(cancellationToken);
        var notice = await db.Notices.FirstOrDefaultAsync(n => n.Id == id && n.AudienceId == mine, cancellationToken)
            ?? throw new EntityNotFoundException("notice", id);
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

    private IQueryable<StaffNotice> Unseen(Guid mine) => db.Notices.AsNoTracking().Where(n => n.AudienceId == mine && n.SeenAt == null);

    private async Task<string> NameAsync(CancellationToken cancellationToken)
    {
        var name = (await actor.GetAsync(cancellationToken)).Name;
        return name.Length > LongestName ? name[..LongestName] : name;
    }
}
