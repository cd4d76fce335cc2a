using Governance.Complaints.Application.Cases;
using Governance.Complaints.Contracts;
using Governance.Complaints.Data;
using Governance.Complaints.Domain.Ledger;
using Governance.Complaints.Domain.StaffOutcomes;
using Governance.Halls.Contracts;
using Governance.Kernel.Domain;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Timing;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Application.StaffOutcomes;

/// <summary>Reads outcomes for those who may see them. Who reads one sees whom it is about, and that he did is kept.</summary>
internal sealed class OutcomeReader(
    ComplaintsDbContext db, CaseLookup lookup, CurrentActor actor, IHallBookService book, IGuidGenerator guids, TimeProvider time)
{
    private const int LooksShown = 10;

    /// <summary>One outcome in full.</summary>
    /// <exception cref="EntityNotFoundException">The tenant has no such outcome.</exception>
    public async Task<OutcomeView> GetAsync(string number, CancellationToken cancellationToken)
    {
        var outcome = await db.StaffOutcomes.AsNoTracking().FirstOrDefaultAsync(o => o.Number == number, cancellationToken)
            ?? throw new EntityNotFoundException("outcome", number);
        db.Add(OutcomeLook.Note(guids.Create(), outcome.Id, time.UtcDateTime(), await actor.GetAsync(cancellationToken)));
        await db.SaveChangesAsync(cancellationToken);
        var course = await db.OutcomeEntries.AsNoTracking().Where(e => e.OutcomeId == outcome.Id).OrderBy(e => e.Number).ToListAsync(cancellationToken);
        var looks = await db.OutcomeLooks.AsNoTracking().Where(l => l.OutcomeId == outcome.Id).OrderByDescending(l => l.At).Take(LooksShown)
            .ToListAsync(cancellationToken);
        return OutcomeView.Of(outcome, await SealedAsync(outcome, cancellationToken), course, looks);
    }

    /// <summary>One outcome as a list shows it, for whoever is about to do something to it.</summary>
    /// <exception cref="EntityNotFoundException">The tenant has no such outcome.</exception>
    public async Task<OutcomeRow> RowAsync(string number, CancellationToken cancellationToken) =>
        await db.StaffOutcomes.AsNoTracking().FirstOrDefaultAsync(o => o.Number == number, cancellationToken) is { } outcome
            ? OutcomeRow.Of(outcome)
            : throw new EntityNotFoundException("outcome", number);

    /// <summary>What came of one case; whom it is about is masked.</summary>
    /// <exception cref="EntityNotFoundException">There is no such case in reach.</exception>
    public async Task<CaseOutcomes> OfCaseAsync(string caseNumber, CancellationToken cancellationToken)
    {
        var complaint = await db.Cases.AsNoTracking().Include(c => c.WorkOrders).FirstOrDefaultAsync(c => c.Number == caseNumber, cancellationToken)
            ?? throw new EntityNotFoundException("case", caseNumber);
        lookup.Require(complaint, await actor.GetAsync(cancellationToken));
        var outcomes = await db.StaffOutcomes.AsNoTracking().Where(o => o.CaseId == complaint.Id).OrderBy(o => o.StandsSince).ToListAsync(cancellationToken);
        return new CaseOutcomes(
            complaint.Number, complaint.State, complaint.HallCode, complaint.StaffId, complaint.StaffName, [.. outcomes.Select(OutcomeRow.Of)]);
    }

    /// <summary>Whom one can choose from: those of the hall today, and whoever the case names.</summary>
    public async Task<IReadOnlyList<StaffState>> PeopleAsync(CaseOutcomes outcomes, CancellationToken cancellationToken)
    {
        var today = time.Today();
        var hall = await book.GetHallAsync(outcomes.HallCode, today, cancellationToken);
        var people = await book.StaffOfAsync(hall.Id, today, cancellationToken);
        return outcomes.StaffId is { } named && !people.Any(p => p.Id == named)
            ? [await book.GetStaffAsync(named, today, cancellationToken), .. people]
            : people;
    }

    private async Task<bool?> SealedAsync(StaffOutcome outcome, CancellationToken cancellationToken)
    {
        var decided = await db.Ledger.AsNoTracking().Where(e => e.CaseId == outcome.CaseId && e.Change == CaseChange.OutcomeDecided).ToListAsync(cancellationToken);
        var kept = decided.Select(e => LedgerDetail.Read(e.Detail)).FirstOrDefault(d => d.GetValueOrDefault(OutcomeDetail.Id) == outcome.Id.ToString("N"));
        return kept is null ? null : kept.GetValueOrDefault(OutcomeDetail.Seal) == outcome.Seal;
    }
}

/// <summary>What came of one case.</summary>
/// <param name="CaseNumber">The case.</param>
/// <param name="State">Where it stands.</param>
/// <param name="HallCode">Its hall.</param>
/// <param name="StaffId">The person whom the case names.</param>
/// <param name="StaffName">His name.</param>
/// <param name="Outcomes">The outcomes, in the order in which they came to where they stand.</param>
internal sealed record CaseOutcomes(
    string CaseNumber, CaseState State, string HallCode, Guid? StaffId, string? StaffName, IReadOnlyList<OutcomeRow> Outcomes);
