using Governance.Complaints.Contracts;
using Governance.Complaints.Data;
using Governance.Complaints.Domain.Ledger;
using Governance.Kernel.Domain;
using Governance.Kernel.MultiTenancy;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Complaints.Application.Ledger;

/// <summary>Tells the province the head of each chain that has grown since it was told last.</summary>
internal sealed class LedgerWitnessing(
    IServiceScopeFactory scopes, ITenantStore tenants, ICurrentTenant currentTenant, IDataFilter<IMultiTenant> tenantFilter)
{
    /// <summary>Tells all heads that are new.</summary>
    /// <returns>How many were told.</returns>
    public async Task<int> TellAsync(CancellationToken cancellationToken)
    {
        var told = 0;
        foreach (var tenant in await GrownAsync(cancellationToken))
        {
            using (currentTenant.Change(tenant))
            {
                told += await TellTenantAsync(tenant, cancellationToken) ? 1 : 0;
            }
        }

        return told;
    }

    // A seal right after the one that was told last is found by its key.
    private async Task<IReadOnlyList<Guid>> GrownAsync(CancellationToken cancellationToken)
    {
        using var _ = tenantFilter.Disable();
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ComplaintsDbContext>();
        var told = await db.Witnesses.AsNoTracking().ToDictionaryAsync(w => w.Id, w => w.Number, cancellationToken);
        var grown = new List<Guid>();
        foreach (var tenant in tenants.All)
        {
            var next = told.GetValueOrDefault(tenant.Id) + 1;
            if (await db.Seals.AnyAsync(s => s.TenantId == tenant.Id && s.Number == next, cancellationToken))
            {
                grown.Add(tenant.Id);
            }
        }

        return grown;
    }

    private async Task<bool> TellTenantAsync(Guid tenant, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ComplaintsDbContext>();
        var head = await db.Seals.AsNoTracking().OrderByDescending(s => s.Number).FirstAsync(cancellationToken);
        var witness = await db.Witnesses.FirstOrDefaultAsync(w => w.Id == tenant, cancellationToken);
        if (witness is null)
        {
            witness = LedgerWitness.Begin(tenant);
            db.Add(witness);
        }

        witness.Tell(head);
        db.AddDistributedEvent(new LedgerWitnessedEto(head.Number, head.Hash, head.Total, head.SealedAt));
        try
        {
            await db.SaveChangesAsync(cancellationToken);
            return true;
        }
        catch (DbUpdateException)
        {
            // Another host was told of it at the same moment, and told it.
            return false;
        }
    }
}
