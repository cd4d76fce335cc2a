using Governance.Complaints.Application.Lists;
using Governance.Complaints.Data;
using Governance.Complaints.Domain.Refusals.Figures;
using Governance.Complaints.Domain.Tally;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Timing;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Application.Refusals.Figures;

/// <summary>Reads the counters of refusals by their keys and adds the deltas that are not folded yet: right to the last save.</summary>
internal sealed class RefusalFigures(ComplaintsDbContext db, DeskHalls halls, TimeProvider time)
{
    private const int MonthsShown = 12;

    /// <summary>The figures of a month, of one hall or of all halls of the tenant.</summary>
    /// <exception cref="EntityNotFoundException">The tenant has no such hall.</exception>
    public async Task<RefusalFiguresView> ReadAsync(string? hall, DateOnly? month, CancellationToken cancellationToken)
    {
        var shown = TallyKey.FromOf(TallySpan.Month, month ?? time.Today());
        var known = (await halls.AllAsync(cancellationToken)).ToDictionary(h => h.Id, h => h.Name);
        var hallId = await halls.FilterAsync(hall, cancellationToken);
        // No hall was there that early, and no day comes before it.
        var first = shown.DayNumber < DateOnly.MinValue.AddMonths(MonthsShown).DayNumber ? shown : shown.AddMonths(1 - MonthsShown);
        var rows = await RowsAsync(hallId, first, shown, cancellationToken);
        var ofTheMonth = rows.Where(r => r.Key.From == shown).ToList();
        return new RefusalFiguresView(
            shown,
            RefusalFigure.Of("", RefusalCounts.Sum(ofTheMonth.Where(r => r.Key.Part == RefusalPart.Hall).Select(r => r.Counts))),
            [.. PartsOf(ofTheMonth, RefusalPart.Item)],
            [.. PartsOf(ofTheMonth, RefusalPart.Window)],
            [.. PartsOf([.. ofTheMonth.Select(r => r with { Name = known.GetValueOrDefault(r.Key.HallId, r.Name) })], RefusalPart.Hall)],
            [.. rows.Where(r => r.Key.Part == RefusalPart.Hall).GroupBy(r => r.Key.From).OrderByDescending(g => g.Key)
                .Select(g => new RefusalMonth(g.Key, RefusalFigure.Of("", RefusalCounts.Sum(g.Select(r => r.Counts)))))]);
    }

    private async Task<List<Row>> RowsAsync(Guid? hallId, DateOnly first, DateOnly last, CancellationToken cancellationToken)
    {
        var tallies = db.RefusalTallies.AsNoTracking().Where(t => t.Span == TallySpan.Month && t.From >= first && t.From <= last);
        var deltas = db.RefusalDeltas.AsNoTracking();
        if (hallId is { } hall)
        {
            tallies = tallies.Where(t => t.HallId == hall);
            deltas = deltas.Where(d => d.HallId == hall);
        }

        // Of the months before only the halls' own counts are shown.
        var folded = await tallies.Where(t => t.Part == RefusalPart.Hall || t.From == last).ToListAsync(cancellationToken);
        var rest = await deltas.ToListAsync(cancellationToken);
        return
        [
            .. folded.Select(t => new Row(new RefusalTallyKey(t.HallId, t.PartId, t.Part, t.Span, t.From), t.Name, t.Counts)),
            .. rest.SelectMany(d => RefusalTallyKey.Of(d).Select(k => new Row(k.Key, k.Name, d.Counts)))
                .Where(r => r.Key.Span == TallySpan.Month && r.Key.From >= first && r.Key.From <= last),
        ];
    }

    // What is refused most stands first: its guide is the one to look at. Of what was all taken back nothing is left to show.
    private static IEnumerable<RefusalFigure> PartsOf(List<Row> rows, RefusalPart part) => rows.Where(r => r.Key.Part == part)
        .GroupBy(r => (r.Key.HallId, r.Key.PartId)).Select(g => RefusalFigure.Of(g.Last().Name, RefusalCounts.Sum(g.Select(r => r.Counts))))
        .Where(f => f != RefusalFigure.Of(f.Name, new RefusalCounts()))
        .OrderByDescending(f => f.Reported + f.Unreported).ThenByDescending(f => f.Overturned).ThenBy(f => f.Name, StringComparer.Ordinal);

    private sealed record Row(RefusalTallyKey Key, string Name, RefusalCounts Counts);
}
