using Governance.Complaints.Data;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Application.Ledger;

/// <summary>The newest seal of the current tenant's chain.</summary>
internal sealed class LedgerHeads(ComplaintsDbContext db)
{
    /// <summary>The head, or <c>null</c> before the first seal.</summary>
    public async Task<SealedHead?> NewestAsync(CancellationToken cancellationToken) =>
        await db.Seals.AsNoTracking().OrderByDescending(s => s.Number).Select(s => new SealedHead(s.Number, s.Hash, s.Total, s.SealedAt)).FirstOrDefaultAsync(cancellationToken);
}

/// <summary>The head of a tenant's chain.</summary>
/// <param name="Number">The number of the seal.</param>
/// <param name="Hash">Its hash.</param>
/// <param name="Entries">How many entries lie at or below it.</param>
/// <param name="SealedAt">When it was set, UTC.</param>
internal sealed record SealedHead(long Number, string Hash, long Entries, DateTime SealedAt);
