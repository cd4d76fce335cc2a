using Governance.Complaints.Contracts;
using Governance.Complaints.Data;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Application.Ledger.Verifying;

/// <summary>Finds the entry that cannot be read, when a page of them could not: by its key, one at a time.</summary>
internal sealed class UnreadableEntry(ComplaintsDbContext db)
{
    private const int AtOnce = 500;

    /// <summary>The first one, or <c>null</c> where every entry can be read.</summary>
    public async Task<LedgerFlaw?> FindAsync(CancellationToken cancellationToken)
    {
        var after = Guid.Empty;
        while (await KeysAsync(after, cancellationToken) is { Count: > 0 } keys)
        {
            foreach (var (id, caseNumber, number, seal) in keys)
            {
                if (!await CanBeReadAsync(id, cancellationToken))
                {
                    return new LedgerFlaw(LedgerFlawKind.EntryUnreadable, seal, caseNumber, number);
                }
            }

            after = keys[^1].Id;
        }

        return null;
    }

    private async Task<IReadOnlyList<(Guid Id, string? Case, long Number, long? Seal)>> KeysAsync(Guid after, CancellationToken cancellationToken)
    {
        var keys = await db.Ledger.Where(e => e.Id.CompareTo(after) > 0).OrderBy(e => e.Id).Take(AtOnce)
            .Select(e => new { e.Id, Case = db.Cases.Where(c => c.Id == e.CaseId).Select(c => c.Number).FirstOrDefault(), e.Number, e.SealNumber })
            .ToListAsync(cancellationToken);
        return [.. keys.Select(k => (k.Id, k.Case, k.Number, k.SealNumber))];
    }

    private async Task<bool> CanBeReadAsync(Guid id, CancellationToken cancellationToken)
    {
        try
        {
            return await db.Ledger.AsNoTracking().FirstOrDefaultAsync(e => e.Id == id, cancellationToken) is not null;
        }
        catch (Exception exception) when (Unreadable.Is(exception))
        {
            return false;
        }
    }
}
