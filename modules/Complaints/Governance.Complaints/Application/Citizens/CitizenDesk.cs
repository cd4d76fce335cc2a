using Governance.Complaints.Application.Cases;
using Governance.Complaints.Application.Citizens.Files;
using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.Deadlines;

namespace Governance.Complaints.Application.Citizens;

/// <summary>What a citizen does with his own case, in the tenant of the case. Who he is is taken out of his words.</summary>
internal sealed class CitizenDesk(CaseDesk desk, CaseStore store, CaseWords words, CaseFiles files)
{
    /// <summary>Adds words, files, or both.</summary>
    public async Task AddAsync(EnteredCase entered, string? text, IReadOnlyList<UploadedFile> uploads, Guid? requestId, CancellationToken cancellationToken)
    {
        var said = (await words.OfAsync(entered.CaseId, cancellationToken)).Apply(text);
        var taken = CaseFiles.Check(uploads);
        await desk.DoWithAsync(
            await store.LoadAsync(entered.Number, cancellationToken),
            Actor.Citizen,
            new Sheet(requestId, null),
            (c, act, _) =>
            {
                if (taken.Count == 0 || !string.IsNullOrWhiteSpace(said))
                {
                    c.Supplement(act, said);
                    act = act with { RequestId = null };
                }

                return files.AddAsync(c, act, taken, cancellationToken);
            },
            cancellationToken);
    }

    public async Task WithdrawAsync(EnteredCase entered, string? reason, Guid? requestId, CancellationToken cancellationToken)
    {
        var said = (await words.OfAsync(entered.CaseId, cancellationToken)).Apply(reason);
        await DoAsync(entered, requestId, (c, act, _) => c.Withdraw(act, said), cancellationToken);
    }

    public async Task RateAsync(EnteredCase entered, int level, string? text, Guid? requestId, CancellationToken cancellationToken)
    {
        var said = (await words.OfAsync(entered.CaseId, cancellationToken)).Apply(text);
        await DoAsync(entered, requestId, (c, act, _) => c.RateAnswer(act, level, said), cancellationToken);
    }

    /// <summary>重办.</summary>
    public async Task RedoAsync(EnteredCase entered, string? reason, Guid? requestId, CancellationToken cancellationToken)
    {
        var said = (await words.OfAsync(entered.CaseId, cancellationToken)).Apply(reason);
        await DoAsync(entered, requestId, (c, act, clock) => c.Reopen(act, clock, said), cancellationToken);
    }

    private async Task DoAsync(EnteredCase entered, Guid? requestId, Action<Complaint, CaseAct, CaseClock> verb, CancellationToken cancellationToken) =>
        await desk.DoAsync(
            await store.LoadAsync(entered.Number, cancellationToken), Actor.Citizen, new Sheet(requestId, null), verb, cancellationToken);
}
