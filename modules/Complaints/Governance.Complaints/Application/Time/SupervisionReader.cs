using Governance.Complaints.Application.Cases;
using Governance.Complaints.Contracts;
using Governance.Complaints.Data;
using Governance.Halls.Contracts;
using Governance.Kernel.Timing;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Application.Time;

/// <summary>The supervision orders that are not seen to yet: until the case is closed after them.</summary>
internal sealed class SupervisionReader(ComplaintsDbContext db, CurrentActor actor, CaseLookup lookup, IHallBookService book, TimeProvider time)
{
    private const int Most = 200;
    private const int Usual = 50;

    /// <summary>Those of the current tenant, of the own department only for whoever does not act for the hall; newest first.</summary>
    public async Task<SupervisionList> ListAsync(Guid? after, int? take, CancellationToken cancellationToken)
    {
        var by = await actor.GetAsync(cancellationToken);
        var orders = db.Supervisions.AsNoTracking();
        if (!lookup.SeesAll(by))
        {
            var mine = by.DepartmentId;
            orders = orders.Where(o => o.DepartmentId == mine && mine != null);
        }

        if (after is { } id && await orders.FirstOrDefaultAsync(o => o.Id == id, cancellationToken) is { } last)
        {
            orders = orders.Where(o => o.OrderedAt < last.OrderedAt || (o.OrderedAt == last.OrderedAt && o.Id.CompareTo(last.Id) < 0));
        }

        var most = Math.Clamp(take ?? Usual, 1, Most);
        // One that was ordered of a closed case, because of what the citizen said of the answer, is seen to when it is reopened or filed.
        var open = await orders
            .Join(db.Cases, o => o.CaseId, c => c.Id, (o, c) => new { Order = o, Case = c })
            .Where(x => x.Case.State != CaseState.Archived && (x.Case.ClosedAt == null || x.Case.ClosedAt <= x.Order.OrderedAt))
            .OrderByDescending(x => x.Order.OrderedAt).ThenByDescending(x => x.Order.Id).Take(most)
            .Select(x => new
            {
                x.Order.Id,
                x.Case.Number,
                x.Order.Trigger,
                x.Order.Text,
                x.Order.OrderedAt,
                x.Order.DepartmentId,
                x.Case.State,
                x.Case.DueAt,
            })
            .ToListAsync(cancellationToken);
        var names = open.Count == 0 ? [] : (await book.DepartmentsAsync(time.Today(), cancellationToken)).ToDictionary(d => d.Id, d => d.Name);
        return new SupervisionList(
            [.. open.Select(x => new SupervisionView(
                x.Id, x.Number, x.Trigger, x.Text, x.OrderedAt, x.DepartmentId is { } department ? names.GetValueOrDefault(department) : null, x.State, x.DueAt))],
            open.Count == most ? open[^1].Id : null);
    }
}

/// <summary>A supervision order.</summary>
/// <param name="Id">The order.</param>
/// <param name="Number">The number of the case.</param>
/// <param name="Trigger">The trigger's code, or <c>manual</c>.</param>
/// <param name="Text">What a leader said.</param>
/// <param name="OrderedAt">When, UTC.</param>
/// <param name="DepartmentName">The department that had the case; <c>null</c> for the hall itself.</param>
/// <param name="State">Where the case stands.</param>
/// <param name="DueAt">When it is due, UTC.</param>
internal sealed record SupervisionView(
    Guid Id, string Number, string Trigger, string? Text, DateTime OrderedAt, string? DepartmentName, CaseState State, DateTime? DueAt);

/// <summary>A part of the orders, newest first.</summary>
/// <param name="Items">The orders.</param>
/// <param name="Next">Go on after this one; <c>null</c> at the end.</param>
internal sealed record SupervisionList(IReadOnlyList<SupervisionView> Items, Guid? Next);
