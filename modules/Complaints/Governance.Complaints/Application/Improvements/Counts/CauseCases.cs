using Governance.Complaints.Application.Cases;
using Governance.Complaints.Application.Ledger.Books;
using Governance.Complaints.Application.Lists;
using Governance.Complaints.Contracts;
using Governance.Complaints.Data;
using Governance.Complaints.Domain.Improvements;
using Governance.Kernel.Timing;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Application.Improvements.Counts;

/// <summary>The cases behind a count, the newest first.</summary>
internal sealed class CauseCases(
    ComplaintsDbContext db, CauseCounts counts, ImprovementRulesReader rules, CaseLookup lookup, CurrentActor actor, TimeProvider time)
{
    public const int MostRows = 200;
    public const int UsualRows = 50;

    public async Task<CausePage> PageAsync(Improvement improvement, CausePart part, string? after, int take, CancellationToken cancellationToken)
    {
        if (SpanOf(improvement, part) is not var (from, to))
        {
            return new CausePage([], null);
        }

        var size = Math.Clamp(take, 1, MostRows);
        var causes = counts.Of(improvement).Where(c => c.RegisteredOn >= from && c.RegisteredOn <= to);
        if (BookPlace.Read(after) is { } place)
        {
            var (day, id) = (DateOnly.FromDayNumber((int)Math.Min(place.At, DateOnly.MaxValue.DayNumber)), place.Id);
            causes = causes.Where(c => c.RegisteredOn < day || (c.RegisteredOn == day && c.CaseId.CompareTo(id) < 0));
        }

        var rows = await RowsAsync(causes.OrderByDescending(c => c.RegisteredOn).ThenByDescending(c => c.CaseId).Take(size + 1), improvement, cancellationToken);
        var page = rows.Take(size).ToList();
        return new CausePage([.. page.Select(r => r.Row)], rows.Count > size ? new BookPlace(page[^1].On.DayNumber, page[^1].CaseId, 0).ToString() : null);
    }

    private (DateOnly From, DateOnly To)? SpanOf(Improvement improvement, CausePart part)
    {
        var today = time.Today();
        if (part == CausePart.Lately)
        {
            return (today.AddDays(1 - rules.Today.CompareDays), today);
        }

        if (improvement is not { InForceOn: { } on, CompareDays: { } days })
        {
            return null;
        }

        var compared = new Comparison(on, days, today);
        return part switch
        {
            CausePart.Before => (compared.BeforeFrom, compared.BeforeTo),
            CausePart.After => (compared.AfterFrom, compared.AfterSoFar),
            _ => (on, DateOnly.MaxValue),
        };
    }

    // A department reads of what it had nothing to do with only that it was. Joined, because SQLite looks for a list of ids among all cases of the tenant.
    private async Task<List<(Guid CaseId, DateOnly On, CauseRow Row)>> RowsAsync(IQueryable<CaseCause> causes, Improvement improvement, CancellationToken cancellationToken)
    {
        var by = await actor.GetAsync(cancellationToken);
        var (all, department) = (lookup.SeesAll(by), by.DepartmentId);
        var behind = improvement.Cases.Select(c => c.CaseId).ToHashSet();
        var found = await causes.Join(db.Cases.AsNoTracking(), k => k.CaseId, c => c.Id, (k, c) => new
        {
            k.CaseId,
            On = k.RegisteredOn,
            c.Number,
            c.RegisteredOn,
            c.Text,
            c.ItemName,
            c.State,
            Reached = all || c.WorkOrders.Any(o => o.DepartmentId == department),
        }).ToListAsync(cancellationToken);
        return
        [
            .. found.OrderByDescending(c => c.On).ThenByDescending(c => c.CaseId).Select(c => (c.CaseId, c.On, new CauseRow(
                c.Number, c.RegisteredOn, c.Reached ? CaseTitle.Of(c.Text) : null, c.ItemName, c.State, c.Reached, behind.Contains(c.CaseId)))),
        ];
    }
}

/// <summary>A piece of a list of cases.</summary>
/// <param name="Rows">The lines.</param>
/// <param name="Next">Where the next piece begins, to be handed in as <c>after</c>; <c>null</c> at the end.</param>
internal sealed record CausePage(IReadOnlyList<CauseRow> Rows, string? Next);

/// <summary>A case of the same cause.</summary>
/// <param name="Number">The number of the case.</param>
/// <param name="RegisteredOn">The day on which it was registered.</param>
/// <param name="Title">Its first words; <c>null</c> for whoever does not reach the case.</param>
/// <param name="ItemName">The service item.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Reached">Whether the reader reaches the case.</param>
/// <param name="IsBehind">Whether it stands behind the change.</param>
internal sealed record CauseRow(string Number, DateOnly RegisteredOn, string? Title, string? ItemName, CaseState State, bool Reached, bool IsBehind);
