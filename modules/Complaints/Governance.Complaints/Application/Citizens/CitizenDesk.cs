using Governance.Complaints.Application.Cases;
using Governance.Complaints.Application.Citizens.Files;
using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.Deadlines;

namespace Governance.Complaints.Application.Citizens;

/// <summary>What a citizen does with his own case, in the tenant of the case.</summary>
internal sealed class CitizenDesk(CaseDesk desk, CaseStore store, CaseFiles files)
{
    /// <summary>Adds words, files, or both.</summary>
    public async Task AddAsync(EnteredCase entered, string? text, IReadOnlyList<UploadedFile> uploads, Guid? requestId, CancellationToken cancellationToken)
    {
        var taken = CaseFiles.Check(uploads);
        await desk.DoWithAsync(
            await store.LoadAsync(entered.Number, cancellationToken),
            Actor.Citizen,
            new Sheet(requestId, null),
            (c, act, _) =>
            {
                if (taken.Count == 0 || !string.IsNullOrWhiteSpace(text))
                {
                    c.Supplement(act, text);
                    act = act with { RequestId = null };
                }

                return files.AddAsync(c, act, taken, cancellationToken);
            },
            cancellationToken);
    }

    public Task WithdrawAsync(EnteredCase entered, string? reason, Guid? requestId, CancellationToken cancellationToken) =>
        DoAsync(entered, requestId, (c, act, _) => c.Withdraw(act, reason), cancellationToken);

    public Task RateAsync(EnteredCase entered, int level, string? text, Guid? requestId, CancellationToken cancellationToken) =>
        DoAsync(entered, requestId, (c, act, _) => c.RateAnswer(act, level, text), cancellationToken);

    /// <summary>重办.</summary>
    public Task RedoAsync(EnteredCase entered, string? reason, Guid? requestId, CancellationToken cancellationToken) =>
        DoAsync(entered, requestId, (c, act, clock) => c.Reopen(act, clock, reason), cancellationToken);

    private async Task DoAsync(EnteredCase entered, Guid? requestId, Action<Complaint, CaseAct, CaseClock> verb, CancellationToken cancellationToken) =>
        await desk.DoAsync(
            await store.LoadAsync(entered.Number, cancellationToken), Actor.Citizen, new Sheet(requestId, null), verb, cancellationToken);
}
