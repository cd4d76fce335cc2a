using Governance.Complaints.Application.Cases;
using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.Cases;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Permissions;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Application.Lists;

/// <summary>The work lists of whoever is signed in.</summary>
internal sealed class WorkLists(
    WorkQueries queries, WorkRows rows, DeskHalls halls, CurrentActor actor, CaseLookup lookup, IPermissionChecker permissions)
{
    public const int MostRows = 200;
    public const int UsualRows = 50;

    private static readonly WorkList[] OfDepartments = [WorkList.Orders, WorkList.Overdue, WorkList.DueToday, WorkList.Papers];

    /// <summary>The lists that somebody has, in the order in which they are worked through.</summary>
    public async Task<IReadOnlyList<WorkList>> OfferedAsync(CancellationToken cancellationToken)
    {
        var by = await actor.GetAsync(cancellationToken);
        if (!lookup.SeesAll(by))
        {
            return OfDepartments;
        }

        var worksOnOrders = by.DepartmentId is not null && await permissions.IsGrantedAsync(ComplaintPermissions.WorkOrders);
        return [.. Enum.GetValues<WorkList>().Where(list => list != WorkList.Orders || worksOnOrders)];
    }

    /// <exception cref="EntityNotFoundException">The tenant has no such hall.</exception>
    public async Task<IReadOnlyList<WorkCount>> CountsAsync(string? hall, CancellationToken cancellationToken)
    {
        var by = await actor.GetAsync(cancellationToken);
        var hallId = await halls.FilterAsync(hall, cancellationToken);
        var counts = new List<WorkCount>();
        foreach (var list in await OfferedAsync(cancellationToken))
        {
            counts.Add(new WorkCount(list, await Items(list, by, hallId).CountAsync(cancellationToken)));
        }

        return counts;
    }

    /// <exception cref="EntityNotFoundException">The tenant has no such hall, or the reader no such list.</exception>
    public async Task<WorkPage> PageAsync(WorkList list, string? hall, string? after, int take, CancellationToken cancellationToken)
    {
        if (!(await OfferedAsync(cancellationToken)).Contains(list))
        {
            throw new EntityNotFoundException("list", list);
        }

        var by = await actor.GetAsync(cancellationToken);
        var items = Items(list, by, await halls.FilterAsync(hall, cancellationToken));
        var size = Math.Clamp(take, 1, MostRows);
        var found = await WorkQueries.After(items, ListCursor.Read(after)).Take(size + 1).ToListAsync(cancellationToken);
        var page = found.Take(size).ToList();
        return new WorkPage(
            await rows.OfAsync(page, cancellationToken),
            found.Count > size ? new ListCursor(page[^1].SortAt, page[^1].Case.Number).ToString() : null);
    }

    private IQueryable<WorkItem> Items(WorkList list, Actor by, Guid? hallId) =>
        list == WorkList.Orders || !lookup.SeesAll(by)
            ? queries.OfDepartment(list, by.DepartmentId ?? Guid.Empty, hallId)
            : queries.OfHall(list, hallId);
}
