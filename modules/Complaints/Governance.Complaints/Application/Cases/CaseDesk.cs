using Governance.Complaints.Application.Citizens;
using Governance.Complaints.Contracts;
using Governance.Complaints.Data;
using Governance.Complaints.Domain;
using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.Deadlines;
using Governance.Complaints.Domain.Identity;
using Governance.Kernel.Domain;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Timing;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Application.Cases;

/// <summary>
/// Does one thing to one case: loads it, lets the time pass that has passed, does the verb, saves. The same sheet sent again
/// does nothing and answers as it did the first time; an old page is told so. Where somebody else, or the sweep, saves the case
/// in between, it is read and done again.
/// </summary>
internal sealed class CaseDesk(
    ComplaintsDbContext db,
    CaseStore store,
    CaseLookup lookup,
    CaseClocks clocks,
    CurrentActor actor,
    DeadlinePassing passing,
    CaseWords words,
    IGuidGenerator guids,
    TimeProvider time)
{
    private const int Tries = 4;

    /// <summary>Staff do something that the tenant's rules alone decide.</summary>
    /// <param name="number">The number of the case.</param>
    /// <param name="sheet">Which sheet it comes from, and on what the page showed.</param>
    /// <param name="verb">What is done; it may be done again on the case as it stands then.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="EntityNotFoundException">There is no such case in reach.</exception>
    /// <exception cref="BusinessException">A rule says no, or somebody else has changed it meanwhile.</exception>
    public Task<Complaint> DoByRulesAsync(
        string number, Sheet? sheet, Action<Complaint, CaseAct, CaseRules> verb, CancellationToken cancellationToken) =>
        DoReadingAsync(number, sheet, Plain(verb), cancellationToken);

    /// <summary>Staff do something for which days are reckoned.</summary>
    public Task<Complaint> DoAsync(
        string number, Sheet? sheet, Action<Complaint, CaseAct, CaseClock> verb, CancellationToken cancellationToken) =>
        DoReadingAsync(number, sheet, Reckoning(verb, cancellationToken), cancellationToken);

    /// <summary>Staff do something for which more must be read.</summary>
    public Task<Complaint> DoWithAsync(
        string number, Sheet? sheet, Func<Complaint, CaseAct, CaseClock, Task> verb, CancellationToken cancellationToken) => DoReadingAsync(
            number, sheet, async (c, act, _) => await verb(c, act, await clocks.OfAsync(c.HallId, cancellationToken)), cancellationToken);

    /// <summary>Somebody does something to a case that he has been let in to.</summary>
    public Task<Complaint> DoAsync(
        Complaint complaint, Actor by, Sheet? sheet, Action<Complaint, CaseAct, CaseClock> verb, CancellationToken cancellationToken) =>
        DoReadingAsync(complaint, by, sheet, Reckoning(verb, cancellationToken), cancellationToken);

    /// <summary>Somebody does something to a case that he has been let in to, for which more must be read.</summary>
    public Task<Complaint> DoWithAsync(
        Complaint complaint, Actor by, Sheet? sheet, Func<Complaint, CaseAct, CaseClock, Task> verb, CancellationToken cancellationToken) => DoReadingAsync(
            complaint, by, sheet, async (c, act, _) => await verb(c, act, await clocks.OfAsync(c.HallId, cancellationToken)), cancellationToken);

    private async Task<Complaint> DoReadingAsync(
        string number, Sheet? sheet, Func<Complaint, CaseAct, CaseRules, Task> verb, CancellationToken cancellationToken)
    {
        var by = await actor.GetAsync(cancellationToken);
        var complaint = await store.LoadAsync(number, cancellationToken);
        lookup.Require(complaint, by);
        return await DoReadingAsync(complaint, by, sheet, verb, cancellationToken);
    }

    private async Task<Complaint> DoReadingAsync(
        Complaint complaint, Actor by, Sheet? sheet, Func<Complaint, CaseAct, CaseRules, Task> verb, CancellationToken cancellationToken)
    {
        // What somebody else has added to this save could not be added again.
        Redaction? said = null;
        var tries = db.ChangeTracker.HasChanges() ? 1 : Tries;
        for (var attempt = 1; ; attempt++)
        {
            if (sheet?.RequestId is { } request && await store.HasTakenAsync(complaint.Id, request, cancellationToken))
            {
                return complaint;
            }

            if (sheet?.Revision is { } revision && revision != complaint.LedgerNumber)
            {
                throw new BusinessException(CaseErrorCodes.ChangedMeanwhile);
            }

            var (now, rules) = (time.UtcDateTime(), clocks.Rules);
            passing.Pass(complaint, now, rules);
            said ??= sheet is { Wordless: true } ? Redaction.None : await words.OfAsync(complaint.Id, cancellationToken);
            await verb(complaint, new CaseAct(now, by, guids, sheet?.RequestId) { Words = said }, rules);
            try
            {
                await store.CommitAsync(complaint, cancellationToken);
                return complaint;
            }
            catch (DbUpdateException) when (attempt < tries)
            {
                db.ChangeTracker.Clear();
                complaint = (await store.LoadAsync([complaint.Id], cancellationToken)).Single();
            }
            catch (DbUpdateException exception)
            {
                db.ChangeTracker.Clear();
                if (sheet?.RequestId is { } sent && await store.HasTakenAsync(complaint.Id, sent, cancellationToken))
                {
                    return (await store.LoadAsync([complaint.Id], cancellationToken)).Single();
                }

                throw new BusinessException(CaseErrorCodes.ChangedMeanwhile, inner: exception);
            }
        }
    }

    private Func<Complaint, CaseAct, CaseRules, Task> Reckoning(Action<Complaint, CaseAct, CaseClock> verb, CancellationToken cancellationToken) =>
        async (complaint, act, _) => verb(complaint, act, await clocks.OfAsync(complaint.HallId, cancellationToken));

    private static Func<Complaint, CaseAct, CaseRules, Task> Plain(Action<Complaint, CaseAct, CaseRules> verb) => (complaint, act, rules) =>
    {
        verb(complaint, act, rules);
        return Task.CompletedTask;
    };
}
