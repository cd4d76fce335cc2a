using Governance.Complaints.Application.Cases;
using Governance.Complaints.Application.Citizens;
using Governance.Complaints.Application.StaffOutcomes.Requests;
using Governance.Complaints.Contracts;
using Governance.Complaints.Data;
using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.Codes;
using Governance.Complaints.Domain.Messages;
using Governance.Complaints.Domain.StaffOutcomes;
using Governance.Halls.Contracts;
using Governance.Kernel.Domain;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Timing;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Application.StaffOutcomes;

/// <summary>Takes proposals of what is to become of somebody after a case.</summary>
internal sealed class OutcomeIntake(
    ComplaintsDbContext db, OutcomeStore store, OutcomeRulesReader rules, OutcomeNotices notices, CaseLookup lookup, CaseWords words, IHallBookService book,
    CurrentActor actor, IGuidGenerator guids, TimeProvider time)
{
    private const int Tries = 3;
    private const int SaltLength = 26;

    /// <summary>提出; the same sheet sent again is answered as it was the first time.</summary>
    /// <exception cref="EntityNotFoundException">There is no such case in reach.</exception>
    /// <exception cref="BusinessException">A rule says no.</exception>
    public async Task<StaffOutcome> ProposeAsync(string caseNumber, ProposeOutcomeRequest request, CancellationToken cancellationToken)
    {
        var by = await actor.GetAsync(cancellationToken);
        var complaint = await db.Cases.AsNoTracking().Include(c => c.WorkOrders).FirstOrDefaultAsync(c => c.Number == caseNumber, cancellationToken)
            ?? throw new EntityNotFoundException("case", caseNumber);
        lookup.Require(complaint, by);
        if (await FirstAsync(complaint.Id, request.RequestId, cancellationToken) is { } first)
        {
            return first;
        }

        var act = new CaseAct(time.UtcDateTime(), by, guids, request.RequestId) { Words = await words.OfAsync(complaint.Id, cancellationToken) };
        var sheet = new OutcomeSheet
        {
            Case = complaint,
            Number = "",
            Salt = CodeAlphabet.Random(SaltLength),
            Kind = request.Kind,
            Person = request.Staff is { } staff ? await PersonAsync(staff, complaint.RegisteredOn, cancellationToken) : null,
            What = request.What,
        };
        for (var attempt = 1; ; attempt++)
        {
            var outcome = StaffOutcome.Propose(act, sheet with { Number = CodeAlphabet.Random(CaseCode.NumberLength) }, rules.Today);
            db.Add(outcome);
            notices.TellPerson(act, outcome, NoticeKind.OutcomeProposed);
            try
            {
                await store.CommitAsync(outcome, cancellationToken);
                return outcome;
            }
            catch (DbUpdateException) when (attempt < Tries)
            {
                // The same sheet came twice at once, or another outcome has the number.
                db.ChangeTracker.Clear();
                if (await FirstAsync(complaint.Id, request.RequestId, cancellationToken) is { } other)
                {
                    return other;
                }
            }
        }
    }

    private async Task<StaffOutcome?> FirstAsync(Guid caseId, Guid? requestId, CancellationToken cancellationToken) =>
        requestId is { } id ? await db.StaffOutcomes.AsNoTracking().FirstOrDefaultAsync(o => o.RequestId == id && o.CaseId == caseId, cancellationToken) : null;

    // As he stood on the day of the case: he may have left since.
    private async Task<OutcomePerson> PersonAsync(Guid staffId, DateOnly day, CancellationToken cancellationToken)
    {
        try
        {
            var person = await book.GetStaffAsync(staffId, day, cancellationToken);
            return new OutcomePerson(person.Id, person.Name);
        }
        catch (EntityNotFoundException)
        {
            throw new InvalidInputException("staff", IntakeErrorCodes.StaffUnknown);
        }
    }
}
