using Governance.Complaints.Application.Lists;
using Governance.Complaints.Contracts;
using Governance.Complaints.Data;
using Governance.Complaints.Domain.Tally;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Timing;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Application.StaffOutcomes.Lists;

/// <summary>How many outcomes of each kind were decided, by month and hall; names nobody. Counted in one key of the table.</summary>
internal sealed class OutcomeFigures(ComplaintsDbContext db, DeskHalls halls, TimeProvider time)
{
    private const int MonthsShown = 12;

    /// <summary>The figures of the month of a day and of the eleven before, of one hall or of all halls of the tenant.</summary>
    /// <exception cref="EntityNotFoundException">The tenant has no such hall.</exception>
    public async Task<OutcomeFiguresView> ReadAsync(string? hall, DateOnly? month, CancellationToken cancellationToken)
    {
        var shown = TallyKey.FromOf(TallySpan.Month, month ?? time.Today());
        // No hall was there that early, and no day comes before it.
        var first = shown.DayNumber < DateOnly.MinValue.AddMonths(MonthsShown).DayNumber ? shown : shown.AddMonths(1 - MonthsShown);
        var hallId = await halls.FilterAsync(hall, cancellationToken);
        var names = (await halls.AllAsync(cancellationToken)).ToDictionary(h => h.Id, h => h.Name);
        var outcomes = db.StaffOutcomes.Where(o => o.Month >= first && o.Month <= shown);
        outcomes = hallId is { } one ? outcomes.Where(o => o.HallId == one) : outcomes;
        var counts = await outcomes.GroupBy(o => new { o.Month, o.HallId, o.Kind, o.State })
            .Select(g => new { g.Key.Month, g.Key.HallId, g.Key.Kind, g.Key.State, Count = g.Count() }).ToListAsync(cancellationToken);
        var rows = counts.ConvertAll(c => new Counted(c.Month!.Value, c.HallId, c.Kind, c.State == StaffOutcomeState.Lifted, c.Count));
        var now = rows.FindAll(r => r.Month == shown);
        return new OutcomeFiguresView(
            shown,
            FigureOf("", now),
            [.. now.GroupBy(r => r.HallId).Select(g => FigureOf(names.GetValueOrDefault(g.Key, ""), g)).OrderBy(f => f.Name, StringComparer.Ordinal)],
            [.. rows.GroupBy(r => r.Month).OrderByDescending(g => g.Key).Select(g => new OutcomeMonth(g.Key, FigureOf("", g)))]);
    }

    private static OutcomeFigure FigureOf(string name, IEnumerable<Counted> rows)
    {
        var all = rows.ToList();
        return new OutcomeFigure(
            name,
            [.. Enum.GetValues<StaffOutcomeKind>().Select(kind => new OutcomeCount(kind, all.Where(r => r.Kind == kind).Sum(r => r.Count)))],
            all.Sum(r => r.Count), all.Where(r => r.Lifted).Sum(r => r.Count));
    }

    private sealed record Counted(DateOnly Month, Guid HallId, StaffOutcomeKind Kind, bool Lifted, int Count);
}

/// <summary>The figures of a month.</summary>
/// <param name="Month">Its first day.</param>
/// <param name="Sum">All of them.</param>
/// <param name="Halls">By hall.</param>
/// <param name="Months">The last twelve months, the newest first; a month without any is left out.</param>
internal sealed record OutcomeFiguresView(DateOnly Month, OutcomeFigure Sum, IReadOnlyList<OutcomeFigure> Halls, IReadOnlyList<OutcomeMonth> Months);

/// <summary>One line of figures.</summary>
/// <param name="Name">The hall; empty for a sum.</param>
/// <param name="Kinds">How many of each kind were decided, those that were taken back later included.</param>
/// <param name="Decided">All of them.</param>
/// <param name="Lifted">Of those, the ones that were taken back.</param>
internal sealed record OutcomeFigure(string Name, IReadOnlyList<OutcomeCount> Kinds, int Decided, int Lifted);

/// <summary>How many of one kind.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Count">How many.</param>
internal sealed record OutcomeCount(StaffOutcomeKind Kind, int Count);

/// <summary>The figures of one month.</summary>
/// <param name="Month">Its first day.</param>
/// <param name="Counts">What was counted.</param>
internal sealed record OutcomeMonth(DateOnly Month, OutcomeFigure Counts);
