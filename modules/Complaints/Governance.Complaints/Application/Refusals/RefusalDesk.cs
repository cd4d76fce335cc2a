using Governance.Complaints.Application.Cases;
using Governance.Complaints.Application.Cases.Requests;
using Governance.Complaints.Contracts;
using Governance.Complaints.Data;
using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.Messages;
using Governance.Complaints.Domain.Refusals;
using Governance.Kernel.Domain;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Timing;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Application.Refusals;

/// <summary>
/// Does one thing to one reported refusal, as <see cref="CaseDesk"/> does to a case: the same sheet sent again does nothing and
/// answers as it did the first time, an old page is told so, and where the sweep saves it in between it is read and done again.
/// </summary>
internal sealed class RefusalDesk(
    ComplaintsDbContext db, RefusalStore store, RefusalPassing passing, RefusedWords words, RefusalMessages messages, CurrentActor actor, IGuidGenerator guids,
    TimeProvider time)
{
    private const int Tries = 4;

    public Task<RefusalReport> ApproveAsync(string number, TextRequest request, CancellationToken cancellationToken) =>
        DoAsync(number, request.ToSheet(), MessageKind.RefusalApproved, (refusal, act) => refusal.Approve(act, request.Text), cancellationToken);

    public Task<RefusalReport> ReplyAsync(string number, TextRequest request, CancellationToken cancellationToken) =>
        DoAsync(number, request.ToSheet(), MessageKind.RefusalReplied, (refusal, act) => refusal.GiveReply(act, request.Text), cancellationToken);

    /// <summary>A refusal as it stands before a verb: time has passed for it, and the page that is sent shows what is so.</summary>
    /// <returns>The refusal, and who does it when; none where the sheet has been taken in already.</returns>
    /// <exception cref="BusinessException">Somebody else has changed it meanwhile.</exception>
    public async Task<(RefusalReport Refusal, CaseAct? Act)> TakeUpAsync(string number, Sheet sheet, CancellationToken cancellationToken)
    {
        var by = await actor.GetAsync(cancellationToken);
        var refusal = await store.LoadAsync(number, cancellationToken);
        if (sheet.RequestId is { } request && refusal.HasTaken(request))
        {
            return (refusal, null);
        }

        if (sheet.Revision is { } revision && revision != refusal.Revision)
        {
            throw new BusinessException(CaseErrorCodes.ChangedMeanwhile);
        }

        var now = time.UtcDateTime();
        passing.Pass(refusal, now);
        return (refusal, new CaseAct(now, by, guids, sheet.RequestId) { Words = await words.OfAsync(refusal.Id, cancellationToken) });
    }

    private async Task<RefusalReport> DoAsync(
        string number, Sheet sheet, MessageKind told, Action<RefusalReport, CaseAct> verb, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            var (refusal, act) = await TakeUpAsync(number, sheet, cancellationToken);
            if (act is null)
            {
                return refusal;
            }

            verb(refusal, act);
            await messages.TellAsync(act, refusal, told, cancellationToken);
            try
            {
                await store.CommitAsync(refusal, cancellationToken);
                return refusal;
            }
            catch (DbUpdateException) when (attempt < Tries)
            {
                db.ChangeTracker.Clear();
            }
            catch (DbUpdateException exception)
            {
                throw new BusinessException(CaseErrorCodes.ChangedMeanwhile, inner: exception);
            }
        }
    }
}
