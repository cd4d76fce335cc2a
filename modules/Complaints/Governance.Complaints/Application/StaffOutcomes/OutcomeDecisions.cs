using Governance.Complaints.Application.Cases;
using Governance.Complaints.Application.Cases.Requests;
using Governance.Complaints.Application.StaffOutcomes.Requests;
using Governance.Complaints.Contracts;
using Governance.Complaints.Data;
using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.Messages;
using Governance.Complaints.Domain.StaffOutcomes;
using Governance.Kernel.Exceptions;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Application.StaffOutcomes;

/// <summary>Decides outcomes and takes them back, each with an entry of the case's ledger in the same save.</summary>
internal sealed class OutcomeDecisions(ComplaintsDbContext db, OutcomeStore store, OutcomeNotices notices, CaseDesk desk)
{
    public Task<StaffOutcome> DecideAsync(string number, DecideOutcomeRequest request, CancellationToken cancellationToken) => DoAsync(
        number,
        request.ToSheet(),
        (outcome, complaint, act) =>
        {
            outcome.Decide(act, request.Text, request.By, request.On);
            complaint.NoteOutcome(act, outcome);
            notices.TellPerson(act, outcome, NoticeKind.OutcomeDecided);
        },
        cancellationToken);

    public Task<StaffOutcome> LiftAsync(string number, TextRequest request, CancellationToken cancellationToken) => DoAsync(
        number,
        request.ToSheet(),
        (outcome, complaint, act) =>
        {
            outcome.Lift(act, request.Text);
            complaint.NoteOutcomeLifted(act, outcome);
            notices.TellPerson(act, outcome, NoticeKind.OutcomeLifted);
        },
        cancellationToken);

    private async Task<StaffOutcome> DoAsync(
        string number, Sheet sheet, Action<StaffOutcome, Complaint, CaseAct> verb, CancellationToken cancellationToken)
    {
        var caseNumber = await db.StaffOutcomes.Where(o => o.Number == number).Select(o => o.CaseNumber).FirstOrDefaultAsync(cancellationToken)
            ?? throw new EntityNotFoundException("outcome", number);
        await desk.DoWithAsync(
            caseNumber,
            // The page showed the outcome, not the case.
            sheet with { Revision = null },
            async (complaint, act, _) =>
            {
                var outcome = await store.LoadAsync(number, cancellationToken);
                if (sheet.Revision is { } revision && revision != outcome.Revision)
                {
                    throw new BusinessException(CaseErrorCodes.ChangedMeanwhile);
                }

                verb(outcome, complaint, act);
                store.Write(outcome);
            },
            cancellationToken);
        return await store.LoadAsync(number, cancellationToken);
    }
}
