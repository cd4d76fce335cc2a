using Governance.Complaints.Contracts;
using Governance.Complaints.Data;
using Governance.Complaints.Domain.Ledger;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Application.Ledger.Verifying;

/// <summary>Goes through the cases of the current tenant with all their entries, some hundred cases at a time.</summary>
internal sealed class CaseCheck(ComplaintsDbContext db)
{
    private const int CasesAtOnce = 300;

    public async Task<(long Entries, LedgerFlaw? Flaw)> RunAsync(CancellationToken cancellationToken)
    {
        var (entries, after) = (0L, Guid.Empty);
        LedgerFlaw? flaw = null;
        while (await PageAsync(after, cancellationToken) is { Count: > 0 } page)
        {
            var chains = await ChainsAsync(page, cancellationToken);
            entries += chains.Sum(c => c.Entries.Count);
            flaw ??= chains.Select(c => c.FirstFlaw()).FirstOrDefault(f => f is not null);
            after = page[^1].Id;
        }

        return (entries, flaw ?? await OrphanAsync(cancellationToken));
    }

    private async Task<IReadOnlyList<CheckedCase>> PageAsync(Guid after, CancellationToken cancellationToken) =>
        await db.Cases.AsNoTracking().Where(c => c.Id.CompareTo(after) > 0).OrderBy(c => c.Id).Take(CasesAtOnce)
            .Select(c => new CheckedCase(
                c.Id, c.Number, c.LedgerNumber, c.LedgerHash, c.Text, c.Wanted, c.Opinion, c.Answer, c.HandedTo, c.Outcome, c.Satisfaction))
            .ToListAsync(cancellationToken);

    private async Task<IReadOnlyList<CaseChain>> ChainsAsync(IReadOnlyList<CheckedCase> page, CancellationToken cancellationToken)
    {
        var ids = page.Select(c => c.Id).ToList();
        var entries = (await db.Ledger.AsNoTracking().Where(e => ids.Contains(e.CaseId)).ToListAsync(cancellationToken)).ToLookup(e => e.CaseId);
        return [.. page.Select(c => new CaseChain(
            c.Number, new LedgerHead(c.LedgerNumber, c.LedgerHash),
            new CaseFacts(c.Text, c.Wanted, c.Opinion, c.Answer, c.HandedTo, c.Outcome, c.Satisfaction),
            [.. entries[c.Id].OrderBy(e => e.Number)]))];
    }

    private async Task<LedgerFlaw?> OrphanAsync(CancellationToken cancellationToken)
    {
        var orphan = await db.Ledger.Where(e => !db.Cases.Any(c => c.Id == e.CaseId)).OrderBy(e => e.Id)
            .Select(e => new { e.CaseId, e.Number, e.SealNumber }).FirstOrDefaultAsync(cancellationToken);
        return orphan is null ? null : new LedgerFlaw(LedgerFlawKind.CaseMissing, orphan.SealNumber, orphan.CaseId.ToString("N"), orphan.Number);
    }

    private sealed record CheckedCase(
        Guid Id, string Number, long LedgerNumber, string LedgerHash, string Text, string? Wanted, string? Opinion, string? Answer,
        string? HandedTo, CaseOutcome Outcome, int? Satisfaction);
}
