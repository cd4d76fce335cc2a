using Governance.Complaints.Contracts;
using Governance.Kernel.EventBus;
using Governance.Kernel.MultiTenancy;
using Governance.Kernel.Timing;
using Governance.Reporting.Data;
using Microsoft.EntityFrameworkCore;

namespace Governance.Reporting.EventHandlers;

/// <summary>Keeps the head of a ledger. One that is there stays as it was first told, whatever comes later under its number.</summary>
internal sealed class LedgerWitnessedHandler(ReportingDbContext db, ICurrentTenant tenant, TimeProvider time) : IDistributedEventHandler<LedgerWitnessedEto>
{
    public async Task HandleEventAsync(LedgerWitnessedEto eventData, CancellationToken cancellationToken)
    {
        if (tenant.Id is not { } owner || await db.LedgerHeads.AnyAsync(h => h.TenantId == owner && h.Number == eventData.Number, cancellationToken)
            || db.LedgerHeads.Local.Any(h => h.TenantId == owner && h.Number == eventData.Number))
        {
            return;
        }

        db.Add(new LedgerHeadRow
        {
            TenantId = owner,
            Number = eventData.Number,
            Hash = eventData.Hash,
            Entries = eventData.Entries,
            SealedAt = eventData.SealedAt,
            ToldAt = time.UtcDateTime(),
        });
    }
}
