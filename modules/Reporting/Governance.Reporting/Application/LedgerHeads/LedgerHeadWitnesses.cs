using System.Runtime.CompilerServices;
using Governance.Complaints.Contracts;
using Governance.Reporting.Data;
using Microsoft.EntityFrameworkCore;

namespace Governance.Reporting.Application.LedgerHeads;

/// <summary>What the province was told of a tenant's ledger.</summary>
internal sealed class LedgerHeadWitnesses(ReportingDbContext db) : ILedgerWitnesses
{
    private const int AtOnce = 1000;

    public async IAsyncEnumerable<WitnessedHead> HeadsAsync(Guid? tenantId, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var after = 0L;
        while (await PageAsync(tenantId, after, cancellationToken) is { Count: > 0 } page)
        {
            foreach (var head in page)
            {
                yield return head;
            }

            after = page[^1].Number;
        }
    }

    private async Task<IReadOnlyList<WitnessedHead>> PageAsync(Guid? tenantId, long after, CancellationToken cancellationToken) =>
        await db.LedgerHeads.AsNoTracking().Where(h => h.TenantId == tenantId && h.Number > after).OrderBy(h => h.Number).Take(AtOnce)
            .Select(h => new WitnessedHead(h.Number, h.Hash, h.Entries)).ToListAsync(cancellationToken);
}
