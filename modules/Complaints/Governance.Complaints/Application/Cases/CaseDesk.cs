using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.Deadlines;
using Governance.Kernel.Domain;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Timing;

namespace Governance.Complaints.Application.Cases;

/// <summary>
/// Does one thing to one case: loads it, lets the time pass that has passed, does the verb, saves. The same sheet sent again
/// does nothing and answers as it did the first time; an old page is told so.
/// </summary>
internal sealed class CaseDesk(
    CaseStore store, CaseLookup lookup, CaseClocks clocks, CurrentActor actor, DeadlinePassing passing, IGuidGenerator guids, TimeProvider time)
{
    /// <summary>Staff do something.</summary>
    /// <param name="number">The number of the case.</param>
    /// <param name="sheet">Which sheet it comes from, and on what the page showed.</param>
    /// <param name="verb">What is done.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="EntityNotFoundException">There is no such case in reach.</exception>
    /// <exception cref="BusinessException">A rule says no, or somebody else has changed it meanwhile.</exception>
    public async Task<Complaint> DoAsync(
        string number, Sheet? sheet, Action<Complaint, CaseAct, CaseClock> verb, CancellationToken cancellationToken)
    {
        var by = await actor.GetAsync(cancellationToken);
        var complaint = await store.LoadAsync(number, cancellationToken);
        lookup.Require(complaint, by);
        return await DoAsync(complaint, by, sheet, verb, cancellationToken);
    }

    /// <summary>Somebody does something to a case that he has been let in to.</summary>
    public async Task<Complaint> DoAsync(
        Complaint complaint, Actor by, Sheet? sheet, Action<Complaint, CaseAct, CaseClock> verb, CancellationToken cancellationToken)
    {
        if (sheet?.RequestId is { } request && await store.HasTakenAsync(complaint.Id, request, cancellationToken))
        {
            return complaint;
        }

        if (sheet?.Revision is { } revision && revision != complaint.LedgerNumber)
        {
            throw new BusinessException(CaseErrorCodes.ChangedMeanwhile);
        }

        var clock = await clocks.OfAsync(complaint.HallId, cancellationToken);
        var now = time.UtcDateTime();
        passing.Pass(complaint, now, clock.Rules);
        verb(complaint, new CaseAct(now, by, guids, sheet?.RequestId), clock);
        await store.SaveAsync(complaint, cancellationToken);
        return complaint;
    }
}
