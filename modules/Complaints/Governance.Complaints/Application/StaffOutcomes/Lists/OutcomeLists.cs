using Governance.Complaints.Application.Lists;
using Governance.Complaints.Contracts;
using Governance.Complaints.Data;
using Governance.Complaints.Domain.StaffOutcomes;
using Governance.Kernel.Exceptions;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Application.StaffOutcomes.Lists;

/// <summary>The outcomes for staff that stand in one state, the newest first, each in the order of a key of the table.</summary>
internal sealed class OutcomeLists(ComplaintsDbContext db, DeskHalls halls)
{
    public const int MostRows = 200;
    public const int UsualRows = 50;

    /// <summary>How many wait to be decided; of the others nobody counts.</summary>
    /// <exception cref="EntityNotFoundException">The tenant has no such hall.</exception>
    public async Task<int> WaitingAsync(string? hall, CancellationToken cancellationToken) =>
        await Of(StaffOutcomeState.Proposed, await halls.FilterAsync(hall, cancellationToken), null).CountAsync(cancellationToken);

    /// <exception cref="EntityNotFoundException">The tenant has no such hall.</exception>
    public async Task<OutcomePage> PageAsync(
        StaffOutcomeState state, string? hall, StaffOutcomeKind? kind, string? after, int take, CancellationToken cancellationToken)
    {
        var size = Math.Clamp(take, 1, MostRows);
        var outcomes = Of(state, await halls.FilterAsync(hall, cancellationToken), kind);
        if (IdCursor.Read(after) is { At: var at, Id: var last })
        {
            outcomes = outcomes.Where(o => o.StandsSince < at || (o.StandsSince == at && o.Id.CompareTo(last) < 0));
        }

        var found = await outcomes.OrderByDescending(o => o.StandsSince).ThenByDescending(o => o.Id).Take(size + 1).ToListAsync(cancellationToken);
        var page = found.Take(size).ToList();
        return new OutcomePage([.. page.Select(OutcomeRow.Of)], found.Count > size ? new IdCursor(page[^1].StandsSince, page[^1].Id).ToString() : null);
    }

    private IQueryable<StaffOutcome> Of(StaffOutcomeState state, Guid? hallId, StaffOutcomeKind? kind)
    {
        var outcomes = db.StaffOutcomes.AsNoTracking().Where(o => o.State == state);
        outcomes = hallId is { } hall ? outcomes.Where(o => o.HallId == hall) : outcomes;
        return kind is { } asked ? outcomes.Where(o => o.Kind == asked) : outcomes;
    }
}

/// <summary>A piece of a list of outcomes.</summary>
/// <param name="Rows">The lines.</param>
/// <param name="Next">Where the next piece begins, to be handed in as <c>after</c>; <c>null</c> at the end.</param>
internal sealed record OutcomePage(IReadOnlyList<OutcomeRow> Rows, string? Next);
