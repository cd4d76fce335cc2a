using Governance.Complaints.Application.Cases;
using Governance.Complaints.Application.Cases.Requests;
using Governance.Complaints.Application.Citizens;
using Governance.Complaints.Application.StaffOutcomes.Requests;
using Governance.Complaints.Contracts;
using Governance.Complaints.Data;
using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.Messages;
using Governance.Complaints.Domain.StaffOutcomes;
using Governance.Kernel.Domain;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Timing;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Application.StaffOutcomes;

/// <summary>
/// Does to one outcome what does not touch its case: hearing, and giving up. The same sheet sent again does nothing and answers as it
/// did the first time; an old page is told so.
/// </summary>
internal sealed class OutcomeDesk(
    ComplaintsDbContext db, OutcomeStore store, OutcomeNotices notices, CaseWords words, CurrentActor actor, IGuidGenerator guids, TimeProvider time)
{
    /// <summary>本人说明: typed in for him, or that he did not want to give one.</summary>
    public Task<StaffOutcome> HearAsync(string number, StatementRequest request, CancellationToken cancellationToken) =>
        DoAsync(number, request.ToSheet(), ownOnly: false, (outcome, act) => Hear(outcome, act, request), cancellationToken);

    /// <summary>本人说明, by himself.</summary>
    /// <exception cref="EntityNotFoundException">It is not about him; that is not told apart from not being there.</exception>
    public Task<StaffOutcome> HearOwnAsync(string number, StatementRequest request, CancellationToken cancellationToken) =>
        DoAsync(number, request.ToSheet(), ownOnly: true, (outcome, act) => Hear(outcome, act, request), cancellationToken);

    public Task<StaffOutcome> DropAsync(string number, TextRequest request, CancellationToken cancellationToken) =>
        DoAsync(number, request.ToSheet(), ownOnly: false, (outcome, act) => outcome.Drop(act, request.Text), cancellationToken);

    private void Hear(StaffOutcome outcome, CaseAct act, StatementRequest request)
    {
        if (request.Declined)
        {
            outcome.NoteDeclined(act, request.Text);
        }
        else
        {
            outcome.Hear(act, request.Text);
        }

        notices.TellProposer(act, outcome, NoticeKind.OutcomeHeard);
    }

    private async Task<StaffOutcome> DoAsync(
        string number, Sheet sheet, bool ownOnly, Action<StaffOutcome, CaseAct> verb, CancellationToken cancellationToken)
    {
        var by = await actor.GetAsync(cancellationToken);
        var outcome = await store.LoadAsync(number, cancellationToken);
        if (ownOnly && !outcome.IsOf(by))
        {
            throw new EntityNotFoundException("outcome", number);
        }

        if (await store.HasTakenAsync(outcome.Id, sheet.RequestId, cancellationToken))
        {
            return outcome;
        }

        if (sheet.Revision is { } revision && revision != outcome.Revision)
        {
            throw new BusinessException(CaseErrorCodes.ChangedMeanwhile);
        }

        verb(outcome, new CaseAct(time.UtcDateTime(), by, guids, sheet.RequestId) { Words = await words.OfAsync(outcome.CaseId, cancellationToken) });
        try
        {
            await store.CommitAsync(outcome, cancellationToken);
            return outcome;
        }
        catch (DbUpdateException exception)
        {
            db.ChangeTracker.Clear();
            return await store.HasTakenAsync(outcome.Id, sheet.RequestId, cancellationToken)
                ? await store.LoadAsync(number, cancellationToken)
                : throw new BusinessException(CaseErrorCodes.ChangedMeanwhile, inner: exception);
        }
    }
}
