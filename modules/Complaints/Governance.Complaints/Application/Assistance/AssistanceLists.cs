using Governance.Complaints.Application.Cases;
using Governance.Complaints.Application.Lists;
using Governance.Complaints.Contracts;
using Governance.Complaints.Data;
using Governance.Complaints.Domain.Assistance;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Timing;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Application.Assistance;

/// <summary>The work lists of help orders; each, and its count, is found by a key of the table.</summary>
internal sealed class AssistanceLists(ComplaintsDbContext db, DeskHalls halls, CurrentActor actor, TimeProvider time)
{
    public const int MostRows = 200;
    public const int UsualRows = 50;

    private DateTime MonthBegins => LocalTime.StartOf(new DateOnly(time.Today().Year, time.Today().Month, 1));

    /// <exception cref="EntityNotFoundException">The tenant has no such hall.</exception>
    public async Task<IReadOnlyList<HelpCount>> CountsAsync(string? hall, CancellationToken cancellationToken)
    {
        var (hallId, helper) = (await halls.FilterAsync(hall, cancellationToken), (await actor.GetAsync(cancellationToken)).StaffId);
        var counts = new List<HelpCount>();
        foreach (var list in Enum.GetValues<AssistanceList>())
        {
            counts.Add(new HelpCount(list, await Items(list, hallId, helper).CountAsync(cancellationToken)));
        }

        return counts;
    }

    /// <exception cref="EntityNotFoundException">The tenant has no such hall.</exception>
    public async Task<HelpPage> PageAsync(AssistanceList list, string? hall, string? after, int take, CancellationToken cancellationToken)
    {
        var (hallId, helper) = (await halls.FilterAsync(hall, cancellationToken), (await actor.GetAsync(cancellationToken)).StaffId);
        var size = Math.Clamp(take, 1, MostRows);
        var found = await After(Items(list, hallId, helper), IdCursor.Read(after)).Take(size + 1).ToListAsync(cancellationToken);
        var page = found.Take(size).ToList();
        return new HelpPage(
            [.. page.Select(i => HelpRow.Of(i.Order))], found.Count > size ? new IdCursor(page[^1].SortAt!.Value, page[^1].Order.Id).ToString() : null);
    }

    private IQueryable<HelpItem> Items(AssistanceList list, Guid? hallId, Guid? helper)
    {
        var orders = hallId is { } hall ? db.Assistance.AsNoTracking().Where(a => a.HallId == hall) : db.Assistance.AsNoTracking();
        var (today, tomorrow, month) = (LocalTime.StartOf(time.Today()), LocalTime.StartOf(time.Today().AddDays(1)), MonthBegins);
        return list switch
        {
            AssistanceList.ToAssign => ByRequest(orders.Where(a => a.State == AssistanceState.Requested)),
            AssistanceList.Mine => ByRequest(orders.Where(a => a.HelperId == (helper ?? Guid.Empty) && a.State == AssistanceState.Assigned)),
            AssistanceList.Today => orders.Where(a => a.State == AssistanceState.Assigned && a.AppointmentAt >= today && a.AppointmentAt < tomorrow)
                .Select(a => new HelpItem { Order = a, SortAt = a.AppointmentAt }),
            AssistanceList.Consent => ByRequest(orders.Where(a => a.State == AssistanceState.Assigned && a.ConsentAt == null)),
            AssistanceList.Done => orders.Where(a => a.DoneAt >= month).Select(a => new HelpItem { Order = a, SortAt = a.DoneAt }),
            _ => ByRequest(orders.Where(a => a.State == AssistanceState.Assigned)),
        };
    }

    private static IQueryable<HelpItem> After(IQueryable<HelpItem> items, IdCursor? after)
    {
        if (after is { At: var at })
        {
            items = items.Where(i => i.SortAt > at || (i.SortAt == at && i.Order.Id.CompareTo(after.Id) > 0));
        }

        return items.OrderBy(i => i.SortAt).ThenBy(i => i.Order.Id);
    }

    private static IQueryable<HelpItem> ByRequest(IQueryable<AssistedService> orders) =>
        orders.Select(a => new HelpItem { Order = a, SortAt = a.RequestedAt });

    private sealed class HelpItem
    {
        public required AssistedService Order { get; init; }

        public required DateTime? SortAt { get; init; }
    }
}
