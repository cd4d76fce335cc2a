using Governance.Complaints.Contracts;
using Governance.Complaints.Data;
using Governance.Complaints.Domain.Ledger;
using Governance.Kernel.MultiTenancy;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Application.Ledger.Verifying;

/// <summary>Goes along the seals of the current tenant, some at a time, and lays the witnessed heads beside them.</summary>
internal sealed class SealCheck(ComplaintsDbContext db, IEnumerable<ILedgerWitnesses> witnesses, ICurrentTenant tenant)
{
    private const int SealsAtOnce = 20;

    public async Task<SealCheckResult> RunAsync(CancellationToken cancellationToken)
    {
        var chain = new SealChain();
        var (seals, next) = (0L, 0);
        var witnessed = await WitnessedAsync(cancellationToken);
        while (await PageAsync(chain.Head.Number, cancellationToken) is { Count: > 0 } page)
        {
            var entries = await EntriesAsync(page[0].Number, page[^1].Number, cancellationToken);
            foreach (var seal in page)
            {
                chain.Add(seal, [.. entries[seal.Number]]);
                for (; next < witnessed.Count && witnessed[next].Number <= seal.Number; next++)
                {
                    chain.Compare(witnessed[next]);
                }
            }

            seals += page.Count;
        }

        if (next < witnessed.Count)
        {
            chain.Compare(witnessed[next]);
        }

        return new SealCheckResult(seals, chain.Head, chain.Flaw ?? await UnknownAsync(chain.Head.Number, cancellationToken));
    }

    private async Task<IReadOnlyList<WitnessedHead>> WitnessedAsync(CancellationToken cancellationToken)
    {
        var heads = new List<WitnessedHead>();
        foreach (var witness in witnesses)
        {
            await foreach (var head in witness.HeadsAsync(tenant.Id, cancellationToken))
            {
                heads.Add(head);
            }
        }

        return [.. heads.OrderBy(h => h.Number)];
    }

    private async Task<IReadOnlyList<LedgerSeal>> PageAsync(long after, CancellationToken cancellationToken) =>
        await db.Seals.AsNoTracking().Where(s => s.Number > after).OrderBy(s => s.Number).Take(SealsAtOnce).ToListAsync(cancellationToken);

    private async Task<ILookup<long, (Guid Id, string Hash)>> EntriesAsync(long from, long to, CancellationToken cancellationToken) =>
        (await db.Ledger.Where(e => e.SealNumber >= from && e.SealNumber <= to).OrderBy(e => e.SealNumber).ThenBy(e => e.Id)
            .Select(e => new { Seal = e.SealNumber!.Value, e.Id, e.Hash }).ToListAsync(cancellationToken)).ToLookup(e => e.Seal, e => (e.Id, e.Hash));

    private async Task<LedgerFlaw?> UnknownAsync(long head, CancellationToken cancellationToken)
    {
        var entry = await db.Ledger.Where(e => e.SealNumber > head || e.SealNumber < 1).OrderBy(e => e.SealNumber).ThenBy(e => e.Id)
            .Select(e => new { e.CaseId, e.Number, e.SealNumber }).FirstOrDefaultAsync(cancellationToken);
        if (entry is null)
        {
            return null;
        }

        var number = await db.Cases.Where(c => c.Id == entry.CaseId).Select(c => c.Number).FirstOrDefaultAsync(cancellationToken);
        return new LedgerFlaw(LedgerFlawKind.SealUnknown, entry.SealNumber, number ?? entry.CaseId.ToString("N"), entry.Number);
    }
}

/// <summary>What the chain of a tenant looks like.</summary>
internal sealed record SealCheckResult(long Seals, LedgerHead Head, LedgerFlaw? Flaw);
