using Governance.Complaints.Contracts;
using Governance.Complaints.Data;
using Governance.Complaints.Domain.Cases;
using Governance.Kernel.Timing;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Application.Lists;

/// <summary>What is in which work list: each is found by a key of the tables. The hall's people see the cases of the halls, a
/// department what it has work orders for.</summary>
internal sealed class WorkQueries(ComplaintsDbContext db, TimeProvider time)
{
    private static readonly CaseState[] Open =
        [CaseState.Registered, CaseState.Accepted, CaseState.Assigned, CaseState.OpinionFormed, CaseState.Answered];

    /// <summary>The cases that are not closed.</summary>
    public IQueryable<Complaint> OpenCases(Guid? hallId) => Cases(hallId).Where(c => Open.Contains(c.State));

    public IQueryable<Complaint> Cases(Guid? hallId) =>
        hallId is { } hall ? db.Cases.AsNoTracking().Where(c => c.HallId == hall) : db.Cases.AsNoTracking();

    /// <summary>A list for the hall's people.</summary>
    public IQueryable<WorkItem> OfHall(WorkList list, Guid? hallId)
    {
        var (now, tomorrow) = Now;
        var cases = Cases(hallId);
        return list switch
        {
            WorkList.Overdue => ByDue(cases.Where(c => c.DueAt < now)),
            WorkList.DueToday => ByDue(cases.Where(c => c.DueAt >= now && c.DueAt < tomorrow)),
            WorkList.Papers => ByReceipt(cases.Where(c => c.PausedFor == PauseKind.Papers)),
            WorkList.ToAccept => ByReceipt(cases.Where(c => c.State == CaseState.Registered)),
            WorkList.ToClose => ByReceipt(cases.Where(c => c.State == CaseState.Answered)),
            _ => ByReceipt(OpenCases(hallId)),
        };
    }

    /// <summary>A list for the people of a department.</summary>
    public IQueryable<WorkItem> OfDepartment(WorkList list, Guid department, Guid? hallId)
    {
        var (now, tomorrow) = Now;
        var orders = db.WorkOrders.AsNoTracking().Where(o => o.DepartmentId == department && o.State == WorkOrderState.Open);
        if (hallId is { } hall)
        {
            orders = orders.Where(o => o.HallId == hall);
        }

        orders = list switch
        {
            WorkList.Overdue => orders.Where(o => o.DueAt < now),
            WorkList.DueToday => orders.Where(o => o.DueAt >= now && o.DueAt < tomorrow),
            _ => orders,
        };
        var items = orders.Join(
            db.Cases.AsNoTracking(), o => o.CaseId, c => c.Id,
            (o, c) => new WorkItem { Case = c, SortAt = o.DueAt, DueAt = o.DueAt, Since = o.AssignedAt });
        return list == WorkList.Papers ? items.Where(i => i.Case.PausedFor == PauseKind.Papers) : items;
    }

    /// <summary>The piece of a list after a place, in its order: what no clock runs for comes last.</summary>
    public static IQueryable<WorkItem> After(IQueryable<WorkItem> items, ListCursor? after)
    {
        if (after is { At: { } at })
        {
            items = items.Where(i => i.SortAt == null || i.SortAt > at || (i.SortAt == at && string.Compare(i.Case.Number, after.Number) > 0));
        }
        else if (after is not null)
        {
            items = items.Where(i => i.SortAt == null && string.Compare(i.Case.Number, after.Number) > 0);
        }

        return items.OrderBy(i => i.SortAt == null).ThenBy(i => i.SortAt).ThenBy(i => i.Case.Number);
    }

    private (DateTime Now, DateTime Tomorrow) Now => (time.UtcDateTime(), LocalTime.StartOf(time.Today().AddDays(1)));

    private static IQueryable<WorkItem> ByDue(IQueryable<Complaint> cases) =>
        cases.Select(c => new WorkItem { Case = c, SortAt = c.DueAt, DueAt = c.DueAt, Since = c.HeldSince });

    private static IQueryable<WorkItem> ByReceipt(IQueryable<Complaint> cases) =>
        cases.Select(c => new WorkItem { Case = c, SortAt = c.RegisteredAt, DueAt = c.DueAt, Since = c.HeldSince });
}
