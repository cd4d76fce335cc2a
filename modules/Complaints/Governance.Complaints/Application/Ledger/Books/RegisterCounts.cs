using Governance.Complaints.Contracts;
using Governance.Complaints.Data;
using Governance.Halls.Contracts;
using Governance.Kernel.Infrastructure.Localization;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Application.Ledger.Books;

/// <summary>What the register of a month comes to.</summary>
internal sealed class RegisterCounts(ComplaintsDbContext db, Texts texts)
{
    public async Task<RegisterSum> CountAsync(HallChoice? hall, BookMonth month, CancellationToken cancellationToken)
    {
        var all = await AcceptanceRegister.CasesOf(db, hall, month).GroupBy(c => new { c.Outcome, c.State, c.Imported })
            .Select(g => new
            {
                g.Key.Outcome,
                g.Key.State,
                g.Key.Imported,
                Cases = g.Count(),
                Rated = g.Count(c => c.Satisfaction != null),
                Satisfied = g.Count(c => c.Satisfaction >= 3),
            })
            .ToListAsync(cancellationToken);
        // What was taken over from old books is counted apart: anybody can write an old book.
        var (imported, groups) = (all.Where(g => g.Imported).Sum(g => g.Cases), all.FindAll(g => !g.Imported));
        int Of(params ReadOnlySpan<CaseOutcome> outcomes)
        {
            var sum = 0;
            foreach (var outcome in outcomes)
            {
                sum += groups.Where(g => g.Outcome == outcome).Sum(g => g.Cases);
            }

            return sum;
        }

        var closed = groups.Where(g => g.State is CaseState.Closed or CaseState.Archived).Sum(g => g.Cases);
        var received = groups.Sum(g => g.Cases);
        return new RegisterSum(
            received, Of(CaseOutcome.OutOfScope), Of(CaseOutcome.ResolvedOnTheSpot, CaseOutcome.Resolved), Of(CaseOutcome.Explained),
            Of(CaseOutcome.Withdrawn), Of(CaseOutcome.None), closed, received - closed, groups.Sum(g => g.Rated), groups.Sum(g => g.Satisfied), imported);
    }

    /// <summary>收到 16 件：不属本大厅 7 件，已解决 8 件，在办 1 件。</summary>
    public string Sentence(RegisterSum sum)
    {
        if (sum.Received == 0)
        {
            return texts["Complaints:Books.NothingReceived"];
        }

        (string Key, int Count)[] parts =
        [
            ("Complaints:Books.Sum.OutOfScope", sum.OutOfScope), ("Complaints:Books.Sum.Resolved", sum.Resolved),
            ("Complaints:Books.Sum.Explained", sum.Explained), ("Complaints:Books.Sum.Withdrawn", sum.Withdrawn),
            ("Complaints:Books.Sum.Underway", sum.Underway),
        ];
        var said = string.Join(texts["Complaints:Books.Comma"], parts.Where(p => p.Count > 0).Select(p => texts[p.Key, p.Count]));
        return texts["Complaints:Books.Received", sum.Received, said];
    }

    /// <summary>其中办结 22 件，未办结 2 件；评价 22 件，满意 22 件。</summary>
    public string Rest(RegisterSum sum) =>
        (sum.Received == 0 ? "" : texts["Complaints:Books.Closed", sum.Closed, sum.Open, sum.Rated, sum.Satisfied])
        + (sum.Imported == 0 ? "" : texts["Complaints:Books.ImportedToo", sum.Imported]);
}

/// <summary>Counts of a month's cases.</summary>
/// <param name="Received">All of them.</param>
/// <param name="OutOfScope">Explained and handed to another body.</param>
/// <param name="Resolved">Solved, on the spot or later.</param>
/// <param name="Explained">It could not be done, and why was explained.</param>
/// <param name="Withdrawn">Withdrawn by the citizen.</param>
/// <param name="Underway">Without an outcome yet.</param>
/// <param name="Closed">Closed or filed.</param>
/// <param name="Open">Not closed.</param>
/// <param name="Rated">Rated by the citizen.</param>
/// <param name="Satisfied">Of those, levels 3 to 5.</param>
/// <param name="Imported">Beside them: cases taken over from old books, which count in none of the others.</param>
internal sealed record RegisterSum(
    int Received, int OutOfScope, int Resolved, int Explained, int Withdrawn, int Underway, int Closed, int Open, int Rated, int Satisfied,
    int Imported);
