using Governance.Complaints.Application.Lists;
using Governance.Complaints.Data;
using Governance.Complaints.Domain.Passing;
using Governance.Complaints.Domain.Tally;
using Governance.Halls.Contracts;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Timing;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Application.Passing;

/// <summary>Reads the counters by their keys and adds the deltas that are not folded yet: right to the last save.</summary>
internal sealed class PassingMeter(ComplaintsDbContext db, DeskHalls halls, IHallBookService book, OfficeTime office, TimeProvider time)
{
    /// <summary>The figures of a month, of one hall or of all halls of the tenant.</summary>
    /// <exception cref="EntityNotFoundException">The tenant has no such hall.</exception>
    public async Task<PassingView> ReadAsync(string? hall, DateOnly? month, CancellationToken cancellationToken)
    {
        var shown = TallyKey.FromOf(TallySpan.Month, month ?? time.Today());
        var hallId = await halls.FilterAsync(hall, cancellationToken);
        var hallNames = (await halls.AllAsync(cancellationToken)).ToDictionary(h => h.Id, h => h.Name);
        var names = (await book.DepartmentsAsync(time.Today(), cancellationToken)).ToDictionary(d => d.Id, d => d.Name);
        var rows = await RowsAsync(hallId, shown, cancellationToken);
        var departments = rows.Where(r => r.Key.DepartmentId != r.Key.HallId).ToList();
        return new PassingView(
            shown,
            await CasesAsync(hallId, shown, cancellationToken),
            PassingFigure.Of(null, "", PassingCounts.Sum(departments.Select(r => r.Counts))),
            [.. Lines(departments, names)],
            [.. Lines([.. rows.Where(r => r.Key.DepartmentId == r.Key.HallId)], hallNames)]);
    }

    private async Task<List<Row>> RowsAsync(Guid? hallId, DateOnly month, CancellationToken cancellationToken)
    {
        var tallies = db.PassingTallies.AsNoTracking().Where(t => t.From == month);
        var deltas = db.PassingDeltas.AsNoTracking();
        if (hallId is { } hall)
        {
            tallies = tallies.Where(t => t.HallId == hall);
            deltas = deltas.Where(d => d.HallId == hall);
        }

        var rows = (await tallies.ToListAsync(cancellationToken))
            .ConvertAll(t => new Row(new PassingKey(t.HallId, t.DepartmentId, t.From), t.Name, t.Counts));
        foreach (var delta in await deltas.ToListAsync(cancellationToken))
        {
            if (PassingKey.Of(delta) is var key && key.From == month)
            {
                rows.Add(new Row(key, delta.Name, await office.CountsOfAsync(delta, cancellationToken)));
            }
        }

        return rows;
    }

    private Task<int> CasesAsync(Guid? hallId, DateOnly month, CancellationToken cancellationToken)
    {
        var next = month.AddMonths(1);
        var hops = db.Hops.Where(h => h.Kind == HopKind.PassedOn && h.On >= month && h.On < next);
        return (hallId is { } hall ? hops.Where(h => h.HallId == hall) : hops).Select(h => h.CaseId).Distinct().CountAsync(cancellationToken);
    }

    private static IEnumerable<PassingFigure> Lines(IReadOnlyList<Row> rows, Dictionary<Guid, string> names) => rows
        .GroupBy(r => r.Key.DepartmentId)
        .Select(g => PassingFigure.Of(g.Key, names.GetValueOrDefault(g.Key, g.Last().Name), PassingCounts.Sum(g.Select(r => r.Counts))))
        .OrderByDescending(f => f.PassedOn).ThenByDescending(f => f.Returned).ThenByDescending(f => f.Asked).ThenBy(f => f.Name, StringComparer.Ordinal);

    private sealed record Row(PassingKey Key, string Name, PassingCounts Counts);
}
