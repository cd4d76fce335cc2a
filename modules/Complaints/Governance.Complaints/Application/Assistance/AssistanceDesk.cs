using Governance.Complaints.Application.Cases;
using Governance.Complaints.Contracts;
using Governance.Complaints.Data;
using Governance.Complaints.Domain.Assistance;
using Governance.Complaints.Domain.Cases;
using Governance.Kernel.Domain;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Timing;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Application.Assistance;

/// <summary>
/// Does one thing to one help order: loads it, does the verb, saves. The same sheet sent again does nothing and answers as it did the
/// first time; an old page is told so.
/// </summary>
internal sealed class AssistanceDesk(
    ComplaintsDbContext db, AssistanceStore store, AssistancePeople people, CurrentActor actor, IGuidGenerator guids, TimeProvider time)
{
    /// <summary>Staff do something.</summary>
    /// <exception cref="EntityNotFoundException">There is no such order.</exception>
    /// <exception cref="BusinessException">A rule says no, or somebody else has changed it meanwhile.</exception>
    public async Task<AssistedService> DoAsync(string number, Sheet sheet, Action<AssistedService, CaseAct> verb, CancellationToken cancellationToken) =>
        await DoAsync(number, await actor.GetAsync(cancellationToken), sheet, verb, cancellationToken);

    /// <summary>Somebody does something.</summary>
    public async Task<AssistedService> DoAsync(
        string number, Actor by, Sheet sheet, Action<AssistedService, CaseAct> verb, CancellationToken cancellationToken)
    {
        var order = await store.LoadAsync(number, cancellationToken);
        if (await store.HasTakenAsync(order.Id, sheet.RequestId, cancellationToken))
        {
            return order;
        }

        if (sheet.Revision is { } revision && revision != order.Revision)
        {
            throw new BusinessException(CaseErrorCodes.ChangedMeanwhile);
        }

        var act = new CaseAct(time.UtcDateTime(), by, guids, sheet.RequestId);
        verb(order, sheet.Wordless ? act : act with { Words = await people.WordsOfAsync(order.Id, cancellationToken) });
        try
        {
            await store.SaveAsync(order, act, cancellationToken);
            return order;
        }
        catch (DbUpdateException exception)
        {
            db.ChangeTracker.Clear();
            return await store.HasTakenAsync(order.Id, sheet.RequestId, cancellationToken)
                ? await store.LoadAsync(number, cancellationToken)
                : throw new BusinessException(CaseErrorCodes.ChangedMeanwhile, inner: exception);
        }
    }
}
