using Governance.Complaints.Application.Cases;
using Governance.Complaints.Application.Cases.Requests;
using Governance.Complaints.Application.Mediation.Requests;
using Governance.Complaints.Contracts;
using Governance.Complaints.Data;
using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.Deadlines;
using Governance.Complaints.Domain.Mediation;
using Governance.Complaints.Domain.Messages;
using Governance.Kernel.Exceptions;

namespace Governance.Complaints.Application.Mediation;

/// <summary>
/// Does one thing to one session and its case, in one save: the case is what two hosts meet at. The same sheet sent again does nothing and
/// answers as it did the first time; an old page is told so.
/// </summary>
internal sealed class MediationHandling(ComplaintsDbContext db, CaseDesk cases, MediationStore store, MediationBook book, MediationNotices notices)
{
    /// <summary>召集, by a leader.</summary>
    /// <exception cref="EntityNotFoundException">There is no such case in reach.</exception>
    /// <exception cref="BusinessException">A rule says no, or somebody else has changed the case meanwhile.</exception>
    public async Task<MediationReceipt> CallAsync(string caseNumber, MediationPlanRequest request, CancellationToken cancellationToken)
    {
        MediationSession? called = null;
        var complaint = await cases.DoWithAsync(
            caseNumber,
            request.ToSheet(),
            async (c, act, _) =>
            {
                called = MediationSession.Call(act, c, request.Reason, await book.PlanAsync(c.HallId, request, cancellationToken));
                db.Add(called);
                notices.TellCalled(act, called, NoticeKind.MediationCalled);
            },
            cancellationToken);
        return MediationReceipt.Of(called ?? await store.ReadAsync(
            await store.OfRequestAsync(complaint.Id, request.RequestId!.Value, cancellationToken), cancellationToken));
    }

    /// <summary>安排 of what the program has called.</summary>
    public Task<MediationReceipt> PlanAsync(string number, MediationPlanRequest request, CancellationToken cancellationToken) => DoAsync(
        number, request.RequestId, request.Revision,
        async (session, c, act, _) =>
        {
            session.Plan(act, c, await book.PlanAsync(c.HallId, request, cancellationToken));
            notices.TellCalled(act, session, NoticeKind.MediationCalled);
        },
        cancellationToken);

    /// <summary>改期或调整. Who is no longer called is told as well.</summary>
    public Task<MediationReceipt> RearrangeAsync(string number, MediationPlanRequest request, CancellationToken cancellationToken) => DoAsync(
        number, request.RequestId, request.Revision,
        async (session, c, act, _) =>
        {
            var before = session.Parties.Select(p => p.DepartmentId ?? session.HallId).ToList();
            session.Rearrange(act, c, request.Reason, await book.PlanAsync(c.HallId, request, cancellationToken));
            notices.Tell(act, session, NoticeKind.MediationRearranged, before.Concat(session.Parties.Select(p => p.DepartmentId ?? session.HallId)));
        },
        cancellationToken);

    public Task<MediationReceipt> CancelAsync(string number, TextRequest request, CancellationToken cancellationToken) => DoAsync(
        number, request.RequestId, request.Revision,
        (session, c, act, _) =>
        {
            session.Cancel(act, c, request.Text);
            notices.TellCalled(act, session, NoticeKind.MediationCancelled);
            return Task.CompletedTask;
        },
        cancellationToken);

    public Task<MediationReceipt> NoteAttendanceAsync(string number, AttendanceRequest request, CancellationToken cancellationToken) => DoAsync(
        number, request.RequestId, request.Revision,
        (session, c, act, _) =>
        {
            session.NoteAttendance(act, c, request.ToNotes());
            return Task.CompletedTask;
        },
        cancellationToken);

    public Task<MediationReceipt> NoteMinutesAsync(string number, MinutesRequest request, CancellationToken cancellationToken) => DoAsync(
        number, request.RequestId, request.Revision,
        (session, c, act, _) =>
        {
            session.NoteMinutes(act, c, request.ToNotes());
            return Task.CompletedTask;
        },
        cancellationToken);

    /// <summary>结束. Whoever promised something is told that he has a work order.</summary>
    public Task<MediationReceipt> ConcludeAsync(string number, ConcludeMediationRequest request, CancellationToken cancellationToken) => DoAsync(
        number, request.RequestId, request.Revision,
        async (session, c, act, clock) =>
        {
            var (commitments, lead) = await book.PromisesAsync(request, cancellationToken);
            session.Conclude(act, c, clock, request.Conclusion, commitments, lead);
            notices.Tell(act, session, NoticeKind.MediationConcluded, session.Commitments.Select(m => m.DepartmentId).Append(lead?.DepartmentId ?? session.HallId));
        },
        cancellationToken);

    private async Task<MediationReceipt> DoAsync(
        string number, Guid? requestId, long? revision, Func<MediationSession, Complaint, CaseAct, CaseClock, Task> verb, CancellationToken cancellationToken)
    {
        MediationSession? done = null;
        var caseNumber = (await store.ReadAsync(number, cancellationToken)).CaseNumber;
        await cases.DoWithAsync(
            caseNumber,
            new Sheet(requestId, null),
            async (c, act, clock) =>
            {
                done = await store.LoadAsync(number, cancellationToken);
                if (revision is { } seen && seen != done.Revision)
                {
                    throw new BusinessException(CaseErrorCodes.ChangedMeanwhile);
                }

                await verb(done, c, act, clock);
            },
            cancellationToken);
        return MediationReceipt.Of(done ?? await store.ReadAsync(number, cancellationToken));
    }
}
