using Governance.Complaints.Application.Lists;
using Governance.Complaints.Data;
using Governance.Complaints.Domain.Passing;
using Governance.Complaints.Domain.Tally;
using Governance.Halls.Contracts;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Timing;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Application.Passing;

/// <summary>The cases behind each figure, found by the keys of the steps and the stretches, the newest first.</summary>
internal sealed class PassingCases(ComplaintsDbContext db, DeskHalls halls, IHallBookService book, OfficeTime office, TimeProvider time)
{
    public const int MostRows = 200;
    public const int UsualRows = 50;

    /// <param name="figure">Behind which figure.</param>
    /// <param name="department">Of which department; the hall's id for the hall itself; not asked for <see cref="PassingFigureKind.MostPassed"/>.</param>
    /// <param name="month">A day of the month; this month where it is left out.</param>
    /// <param name="hall">Of one hall.</param>
    /// <param name="after">Where the page begins after.</param>
    /// <param name="take">How many rows, at most <see cref="MostRows"/>.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="EntityNotFoundException">The tenant has no such hall.</exception>
    public async Task<PassingPage> ListAsync(
        PassingFigureKind figure, Guid? department, DateOnly? month, string? hall, string? after, int? take, CancellationToken cancellationToken)
    {
        var from = TallyKey.FromOf(TallySpan.Month, month ?? time.Today());
        var span = new Span(from, from.AddMonths(1), await halls.FilterAsync(hall, cancellationToken), Math.Clamp(take ?? UsualRows, 1, MostRows));
        var place = IdCursor.Read(after);
        return figure switch
        {
            PassingFigureKind.MostPassed => await MostPassedAsync(span, after, cancellationToken),
            PassingFigureKind.Held => await HeldAsync(span, department, place, cancellationToken),
            _ => await HopsAsync(span, figure, department, place, cancellationToken),
        };
    }

    private async Task<PassingPage> HopsAsync(Span span, PassingFigureKind figure, Guid? department, IdCursor? after, CancellationToken cancellationToken)
    {
        var kind = figure switch
        {
            PassingFigureKind.FirstAsked => HopKind.FirstAsked,
            PassingFigureKind.Returned => HopKind.Returned,
            _ => HopKind.PassedOn,
        };
        var hops = Hops(span, kind);
        hops = figure == PassingFigureKind.PassedTo ? hops.Where(h => h.ToDepartmentId == department) : hops.Where(h => h.DepartmentId == department);
        if (after is { At: var at, Id: var last })
        {
            var on = LocalTime.DayOf(at);
            hops = hops.Where(h => h.On < on || (h.On == on && (h.At < at || (h.At == at && h.Id.CompareTo(last) < 0))));
        }

        var found = await hops.OrderByDescending(h => h.On).ThenByDescending(h => h.At).ThenByDescending(h => h.Id).Take(span.Take + 1)
            .Join(db.Cases.AsNoTracking(), h => h.CaseId, c => c.Id, (h, c) => new { Hop = h, c.Number, c.Text, c.State, c.Transfers }).ToListAsync(cancellationToken);
        var names = await NamesAsync(cancellationToken);
        var page = found.OrderByDescending(f => f.Hop.On).ThenByDescending(f => f.Hop.At).ThenByDescending(f => f.Hop.Id).Take(span.Take).ToList();
        return new PassingPage(
            [.. page.Select(f => new PassingRow(
                f.Number, CaseTitle.Of(f.Text), f.State, f.Transfers, f.Hop.At, names.GetValueOrDefault(f.Hop.DepartmentId),
                f.Hop.ToDepartmentId is { } to ? names.GetValueOrDefault(to) : null, null, null))],
            found.Count > span.Take ? new IdCursor(page[^1].Hop.At, page[^1].Hop.Id).ToString() : null);
    }

    private async Task<PassingPage> HeldAsync(Span span, Guid? department, IdCursor? after, CancellationToken cancellationToken)
    {
        // The hall itself has no department; its stretches stand under none.
        var ofHall = (await halls.AllAsync(cancellationToken)).Any(h => h.Id == department);
        var (begins, ends, of) = (LocalTime.StartOf(span.From), LocalTime.StartOf(span.Until), ofHall ? null : department);
        var held = db.Holdings.AsNoTracking().Where(h => h.DepartmentId == of && h.To >= begins && h.To < ends);
        if (after is { At: var at, Id: var last })
        {
            held = held.Where(h => h.To < at || (h.To == at && h.Id.CompareTo(last) < 0));
        }

        var (hall, all) = (ofHall ? department : span.Hall, !ofHall && span.Hall is null);
        var found = await held.Join(db.Cases.AsNoTracking(), h => h.CaseId, c => c.Id, (h, c) => new { Held = h, Case = c })
            .Where(f => all || f.Case.HallId == hall)
            .OrderByDescending(f => f.Held.To).ThenByDescending(f => f.Held.Id).Take(span.Take + 1)
            .Select(f => new { f.Held, f.Case.Number, f.Case.Text, f.Case.State, f.Case.Transfers, f.Case.HallId }).ToListAsync(cancellationToken);
        var rows = new List<PassingRow>();
        foreach (var f in found.Take(span.Take))
        {
            rows.Add(new PassingRow(
                f.Number, CaseTitle.Of(f.Text), f.State, f.Transfers, f.Held.To, null, null, null,
                await office.MinutesAsync(f.HallId, f.Held.From, f.Held.To, cancellationToken)));
        }

        return new PassingPage(
            rows, found.Count > span.Take ? new IdCursor(found[span.Take - 1].Held.To, found[span.Take - 1].Held.Id).ToString() : null);
    }

    // What was passed on is little beside what is stored; the month's steps are counted, and the page begins after so many.
    private async Task<PassingPage> MostPassedAsync(Span span, string? after, CancellationToken cancellationToken)
    {
        var skip = int.TryParse(after, out var so) && so > 0 ? so : 0;
        // Joined, because SQLite looks for a list of ids among all cases of the tenant.
        var found = await Hops(span, HopKind.PassedOn).GroupBy(h => h.CaseId).Select(g => new { CaseId = g.Key, Times = g.Count(), At = g.Max(h => h.At) })
            .OrderByDescending(g => g.Times).ThenByDescending(g => g.At).ThenBy(g => g.CaseId).Skip(skip).Take(span.Take + 1)
            .Join(db.Cases.AsNoTracking(), g => g.CaseId, c => c.Id, (g, c) => new { g.CaseId, g.Times, g.At, c.Number, c.Text, c.State, c.Transfers })
            .ToListAsync(cancellationToken);
        var page = found.OrderByDescending(f => f.Times).ThenByDescending(f => f.At).ThenBy(f => f.CaseId).Take(span.Take);
        return new PassingPage(
            [.. page.Select(f => new PassingRow(f.Number, CaseTitle.Of(f.Text), f.State, f.Transfers, f.At, null, null, f.Times, null))],
            found.Count > span.Take ? $"{skip + span.Take}" : null);
    }

    private IQueryable<CaseHop> Hops(Span span, HopKind kind)
    {
        var (from, until) = (span.From, span.Until);
        var hops = db.Hops.AsNoTracking().Where(h => h.Kind == kind && h.On >= from && h.On < until);
        return span.Hall is { } hall ? hops.Where(h => h.HallId == hall) : hops;
    }

    private async Task<Dictionary<Guid, string>> NamesAsync(CancellationToken cancellationToken) =>
        (await book.DepartmentsAsync(time.Today(), cancellationToken)).ToDictionary(d => d.Id, d => d.Name);

    private sealed record Span(DateOnly From, DateOnly Until, Guid? Hall, int Take);
}
