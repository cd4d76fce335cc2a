using Governance.Complaints.Application.Cases;
using Governance.Complaints.Application.Improvements.Counts;
using Governance.Complaints.Application.Improvements.Lists;
using Governance.Complaints.Data;
using Governance.Complaints.Domain.Improvements;
using Governance.Halls.Contracts;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Timing;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Application.Improvements;

/// <summary>Reads changes of the current tenant.</summary>
internal sealed class ImprovementReader(
    ComplaintsDbContext db, CauseCounts counts, CauseCases cases, ImprovementRulesReader rules, CaseClocks clocks, IHallBookService book, TimeProvider time)
{
    private const int ShownAgain = 10;

    /// <exception cref="EntityNotFoundException">The tenant has no such change.</exception>
    public async Task<ImprovementView> GetAsync(string number, CancellationToken cancellationToken)
    {
        var i = await FindAsync(number, cancellationToken);
        var course = await db.ImprovementEntries.AsNoTracking().Where(e => e.ImprovementId == i.Id).OrderBy(e => e.Number).ToListAsync(cancellationToken);
        var hall = await book.GetHallAsync(i.HallCode, i.ProposedOn, cancellationToken);
        var compared = await counts.CompareAsync(i, cancellationToken);
        return new ImprovementView(
            i.Number, i.Revision, i.HallCode, hall.Name, i.Kind, i.Cause, CauseOf(i.Cause), i.ItemName, i.What, i.Why, i.OwnerName, i.OwnerDepartmentId,
            i.OwnerStaffId, i.DueOn, i.IsOverdue(time.Today()), i.State, i.ProposedAt, i.ProposedBy, i.InForceOn, i.Works, compared,
            compared is null ? await counts.LatelyAsync(i, rules.Today.CompareDays, cancellationToken) : null,
            await cases.PageAsync(i, CausePart.Since, null, ShownAgain, cancellationToken),
            [.. i.Cases.OrderBy(c => c.LinkedAt).ThenBy(c => c.CaseNumber).Select(BehindRow.Of)], [.. course.Select(ImprovementStep.Of)], i.Simulated);
    }

    /// <summary>The cases behind one of its counts.</summary>
    /// <exception cref="EntityNotFoundException">The tenant has no such change.</exception>
    public async Task<CausePage> CasesAsync(string number, CausePart part, string? after, int take, CancellationToken cancellationToken) =>
        await cases.PageAsync(await FindAsync(number, cancellationToken), part, after, take, cancellationToken);

    /// <summary>The changes that a case has led to.</summary>
    public async Task<IReadOnlyList<ImprovementRow>> OfCaseAsync(string caseNumber, CancellationToken cancellationToken)
    {
        var found = await db.Cases.Where(c => c.Number == caseNumber)
            .Join(db.ImprovementCases, c => c.Id, b => b.CaseId, (_, b) => b.ImprovementId)
            .Join(db.Improvements, id => id, i => i.Id, (_, i) => i).OrderBy(i => i.ProposedAt).AsNoTracking().ToListAsync(cancellationToken);
        return found.ConvertAll(i => ImprovementRow.Of(i, CauseOf(i.Cause), time.Today()));
    }

    /// <summary>What a cause is called; its code where the tenant does not know it any more.</summary>
    public string CauseOf(string code) => clocks.Rules.Causes.FirstOrDefault(c => c.Code == code)?.Name ?? code;

    private async Task<Improvement> FindAsync(string number, CancellationToken cancellationToken) =>
        await db.Improvements.AsNoTracking().Include(i => i.Cases).AsSingleQuery().FirstOrDefaultAsync(i => i.Number == number, cancellationToken)
        ?? throw new EntityNotFoundException("improvement", number);
}
