using Governance.Complaints.Application.Lists;
using Governance.Complaints.Contracts;
using Governance.Complaints.Data;
using Governance.Complaints.Domain.Refusals;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Timing;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Application.Refusals.Lists;

/// <summary>The lists of refusals, each in the order of a key of the tables. What is counted is what there is to do: it does not
/// grow with the years.</summary>
internal sealed class RefusalLists(ComplaintsDbContext db, DeskHalls halls, TimeProvider time)
{
    public const int MostRows = 200;
    public const int UsualRows = 50;

    /// <exception cref="EntityNotFoundException">The tenant has no such hall.</exception>
    public async Task<RefusalCountsView> CountsAsync(string? hall, CancellationToken cancellationToken)
    {
        var hallId = await halls.FilterAsync(hall, cancellationToken);
        var now = time.UtcDateTime();
        var promises = Promises(hallId);
        return new RefusalCountsView(
            await Refusals(hallId, RefusalState.Reported).CountAsync(cancellationToken),
            await promises.CountAsync(cancellationToken),
            await promises.CountAsync(p => p.DueAt < now, cancellationToken));
    }

    /// <exception cref="EntityNotFoundException">The tenant has no such hall.</exception>
    public async Task<RefusalPage> PageAsync(RefusalList list, string? hall, string? after, int take, CancellationToken cancellationToken)
    {
        var hallId = await halls.FilterAsync(hall, cancellationToken);
        var size = Math.Clamp(take, 1, MostRows);
        var found = await ItemsOf(list, hallId, IdCursor.Read(after)).Take(size + 1).ToListAsync(cancellationToken);
        var page = found.Take(size).ToList();
        return new RefusalPage(
            page.ConvertAll(i => new RefusalRow(
                i.Number, i.Asked.Length == 0 ? "" : CaseTitle.Of(i.Asked), i.ItemName, i.WindowName, i.Paper, i.At, i.DueOn, i.DueAt, i.CaseNumber)),
            found.Count > size ? new IdCursor(page[^1].SortAt, page[^1].Id).ToString() : null);
    }

    private IQueryable<Item> ItemsOf(RefusalList list, Guid? hallId, IdCursor? after) => list switch
    {
        RefusalList.Waiting => Rising(ToItems(Refusals(hallId, RefusalState.Reported)), after),
        RefusalList.Replies => Rising(
            Promises(hallId).Join(
                db.Refusals.AsNoTracking(), p => p.RefusalId, r => r.Id,
                (p, r) => new Item
                {
                    Id = p.Id,
                    Number = r.Number,
                    Asked = r.Asked,
                    ItemName = r.ItemName,
                    WindowName = r.WindowName,
                    Paper = r.Paper,
                    At = r.ReportedAt,
                    SortAt = p.DueAt,
                    DueOn = p.DueOn,
                    DueAt = p.DueAt,
                    CaseNumber = r.CaseNumber,
                }),
            after),
        RefusalList.Approved => Falling(ToItems(Refusals(hallId, RefusalState.Approved)), after),
        RefusalList.Overturned => Falling(ToItems(Refusals(hallId, RefusalState.Overturned)), after),
        _ => Falling(
            Unreported(hallId).Select(u => new Item
            {
                Id = u.Id,
                Number = u.CaseNumber,
                Asked = "",
                ItemName = u.ItemName,
                WindowName = u.WindowName,
                Paper = null,
                At = u.NotedAt,
                SortAt = u.NotedAt,
                CaseNumber = u.CaseNumber,
            }),
            after),
    };

    private IQueryable<RefusalReport> Refusals(Guid? hallId, RefusalState state)
    {
        var refusals = db.Refusals.AsNoTracking().Where(r => r.State == state);
        return hallId is { } hall ? refusals.Where(r => r.HallId == hall) : refusals;
    }

    private IQueryable<ReplyPromise> Promises(Guid? hallId)
    {
        var promises = db.ReplyPromises.AsNoTracking().Where(p => p.State == DeadlineState.Running);
        return hallId is { } hall ? promises.Where(p => p.HallId == hall) : promises;
    }

    private IQueryable<UnreportedRefusal> Unreported(Guid? hallId)
    {
        var unreported = db.UnreportedRefusals.AsNoTracking().Where(u => u.TakenBackAt == null);
        return hallId is { } hall ? unreported.Where(u => u.HallId == hall) : unreported;
    }

    private static IQueryable<Item> ToItems(IQueryable<RefusalReport> refusals) => refusals.Select(r => new Item
    {
        Id = r.Id,
        Number = r.Number,
        Asked = r.Asked,
        ItemName = r.ItemName,
        WindowName = r.WindowName,
        Paper = r.Paper,
        At = r.ReportedAt,
        SortAt = r.ReportedAt,
        DueOn = (DateOnly?)r.Promise!.DueOn,
        DueAt = (DateTime?)r.Promise.DueAt,
        CaseNumber = r.CaseNumber,
    });

    private static IQueryable<Item> Rising(IQueryable<Item> items, IdCursor? after)
    {
        if (after is { At: var at })
        {
            items = items.Where(i => i.SortAt > at || (i.SortAt == at && i.Id.CompareTo(after.Id) > 0));
        }

        return items.OrderBy(i => i.SortAt).ThenBy(i => i.Id);
    }

    private static IQueryable<Item> Falling(IQueryable<Item> items, IdCursor? after)
    {
        if (after is { At: var at })
        {
            items = items.Where(i => i.SortAt < at || (i.SortAt == at && i.Id.CompareTo(after.Id) < 0));
        }

        return items.OrderByDescending(i => i.SortAt).ThenByDescending(i => i.Id);
    }

    private sealed class Item
    {
        public required Guid Id { get; init; }

        public required string Number { get; init; }

        public required string Asked { get; init; }

        public required string? ItemName { get; init; }

        public required string? WindowName { get; init; }

        public required RefusalPaperKind? Paper { get; init; }

        public required DateTime At { get; init; }

        public required DateTime SortAt { get; init; }

        public DateOnly? DueOn { get; init; }

        public DateTime? DueAt { get; init; }

        public string? CaseNumber { get; init; }
    }
}
