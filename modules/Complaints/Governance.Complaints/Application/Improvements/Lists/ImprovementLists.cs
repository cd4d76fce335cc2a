using Governance.Complaints.Application.Cases;
using Governance.Complaints.Application.Lists;
using Governance.Complaints.Contracts;
using Governance.Complaints.Data;
using Governance.Complaints.Domain.Improvements;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Timing;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Application.Improvements.Lists;

/// <summary>The lists of changes, each in the order of a key of the table. What is counted is what there is to do: it does not grow
/// with the years.</summary>
internal sealed class ImprovementLists(ComplaintsDbContext db, DeskHalls halls, CaseClocks clocks, TimeProvider time)
{
    public const int MostRows = 200;
    public const int UsualRows = 50;

    /// <exception cref="EntityNotFoundException">The tenant has no such hall.</exception>
    public async Task<ImprovementCounts> CountsAsync(string? hall, CancellationToken cancellationToken)
    {
        var hallId = await halls.FilterAsync(hall, cancellationToken);
        return new ImprovementCounts(
            await Of(ImprovementList.Proposed, hallId).CountAsync(cancellationToken), await Of(ImprovementList.Taken, hallId).CountAsync(cancellationToken),
            await Of(ImprovementList.Overdue, hallId).CountAsync(cancellationToken));
    }

    /// <exception cref="EntityNotFoundException">The tenant has no such hall.</exception>
    public async Task<ImprovementPage> PageAsync(ImprovementList list, string? hall, string? after, int take, CancellationToken cancellationToken)
    {
        var size = Math.Clamp(take, 1, MostRows);
        var items = Of(list, await halls.FilterAsync(hall, cancellationToken));
        var place = IdCursor.Read(after);
        var found = await (IsRising(list) ? Rising(items, place) : Falling(items, place)).Take(size + 1).ToListAsync(cancellationToken);
        var page = found.Take(size).ToList();
        var (names, today) = (clocks.Rules.Causes.ToDictionary(c => c.Code, c => c.Name), time.Today());
        return new ImprovementPage(
            [.. page.Select(i => ImprovementRow.Of(i, names.GetValueOrDefault(i.Cause, i.Cause), today))],
            found.Count > size ? new IdCursor(page[^1].SortAt, page[^1].Id).ToString() : null);
    }

    private static bool IsRising(ImprovementList list) => list is ImprovementList.Proposed or ImprovementList.Taken or ImprovementList.Overdue;

    private IQueryable<Improvement> Of(ImprovementList list, Guid? hallId)
    {
        var state = list == ImprovementList.Overdue ? ImprovementState.Taken : Enum.Parse<ImprovementState>(list.ToString());
        var improvements = db.Improvements.AsNoTracking().Where(i => i.State == state);
        improvements = hallId is { } hall ? improvements.Where(i => i.HallId == hall) : improvements;
        if (list != ImprovementList.Overdue)
        {
            return improvements;
        }

        var today = LocalTime.StartOf(time.Today());
        return improvements.Where(i => i.SortAt < today);
    }

    private static IQueryable<Improvement> Rising(IQueryable<Improvement> items, IdCursor? after)
    {
        if (after is { At: var at })
        {
            items = items.Where(i => i.SortAt > at || (i.SortAt == at && i.Id.CompareTo(after.Id) > 0));
        }

        return items.OrderBy(i => i.SortAt).ThenBy(i => i.Id);
    }

    private static IQueryable<Improvement> Falling(IQueryable<Improvement> items, IdCursor? after)
    {
        if (after is { At: var at })
        {
            items = items.Where(i => i.SortAt < at || (i.SortAt == at && i.Id.CompareTo(after.Id) < 0));
        }

        return items.OrderByDescending(i => i.SortAt).ThenByDescending(i => i.Id);
    }
}
