using Governance.Complaints.Application.Cases;
using Governance.Complaints.Application.Cases.Requests;
using Governance.Complaints.Application.Citizens;
using Governance.Complaints.Application.Improvements.Requests;
using Governance.Complaints.Contracts;
using Governance.Complaints.Data;
using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.Improvements;
using Governance.Kernel.Domain;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Permissions;
using Governance.Kernel.Timing;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Application.Improvements;

/// <summary>
/// Does one thing to one change: loads it, does the verb, saves. The same sheet sent again does nothing and answers as it did the first
/// time; an old page is told so.
/// </summary>
internal sealed class ImprovementDesk(
    ComplaintsDbContext db, ImprovementStore store, ImprovementRulesReader rules, ImprovementNotices notices, CaseWords words, CurrentActor actor,
    IPermissionChecker permissions, IGuidGenerator guids, TimeProvider time)
{
    public Task<Improvement> DecideAsync(string number, DecideImprovementRequest request, CancellationToken cancellationToken) => DoAsync(
        number,
        request.ToSheet(),
        (improvement, act) =>
        {
            improvement.Decide(act, request.Taken, request.Text);
            if (request.Taken)
            {
                notices.TellOwner(act, improvement);
            }
        },
        cancellationToken);

    public async Task<Improvement> PutIntoForceAsync(string number, ForceImprovementRequest request, CancellationToken cancellationToken)
    {
        var (isLeader, days) = (await permissions.IsGrantedAsync(ComplaintPermissions.Decide), rules.Today.CompareDays);
        return await DoAsync(
            number, request.ToSheet(), (improvement, act) => improvement.PutIntoForce(act, isLeader, request.On, days, request.Text), cancellationToken);
    }

    public Task<Improvement> CheckAsync(string number, CheckImprovementRequest request, CancellationToken cancellationToken) =>
        DoAsync(number, request.ToSheet(), (improvement, act) => improvement.Check(act, request.Works, request.Text), cancellationToken);

    public Task<Improvement> DropAsync(string number, TextRequest request, CancellationToken cancellationToken) =>
        DoAsync(number, request.ToSheet(), (improvement, act) => improvement.Drop(act, request.Text), cancellationToken);

    private async Task<Improvement> DoAsync(string number, Sheet sheet, Action<Improvement, CaseAct> verb, CancellationToken cancellationToken)
    {
        var by = await actor.GetAsync(cancellationToken);
        var improvement = await store.LoadAsync(number, cancellationToken);
        if (await store.FindTakenAsync(sheet.RequestId, cancellationToken) is { } first)
        {
            return first;
        }

        if (sheet.Revision is { } revision && revision != improvement.Revision)
        {
            throw new BusinessException(CaseErrorCodes.ChangedMeanwhile);
        }

        // Whoever complained in any of the cases behind it is named in no word of it.
        var said = await words.OfAllAsync([.. improvement.Cases.Select(c => c.CaseId)], cancellationToken);
        verb(improvement, new CaseAct(time.UtcDateTime(), by, guids, sheet.RequestId) { Words = said });
        try
        {
            await store.CommitAsync(improvement, cancellationToken);
            return improvement;
        }
        catch (DbUpdateException exception)
        {
            db.ChangeTracker.Clear();
            return await store.FindTakenAsync(sheet.RequestId, cancellationToken)
                ?? throw new BusinessException(CaseErrorCodes.ChangedMeanwhile, inner: exception);
        }
    }
}
