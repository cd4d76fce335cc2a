using System.Data;
using Governance.Complaints.Data;
using Governance.Complaints.Domain.Ledger;
using Governance.Kernel.Domain;
using Governance.Kernel.Infrastructure.EntityFrameworkCore;
using Governance.Kernel.MultiTenancy;
using Governance.Kernel.Timing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Complaints.Application.Ledger;

/// <summary>
/// Binds the entries that were written since the last seal into the chain of their tenant. Hosts that seal at once meet at
/// the key (tenant, number): one of them loses, rolls back and looks again. Nobody who writes entries waits for it: it
/// takes no lock but on the rows that it marks, which writers never touch.
/// </summary>
internal sealed class LedgerSealing(
    IServiceScopeFactory scopes, TransactionRunner transactions, ITenantStore tenants, ICurrentTenant currentTenant,
    IDataFilter<IMultiTenant> tenantFilter, IGuidGenerator guids, TimeProvider time)
{
    private const int EntriesOfASeal = 500;
    private const int TriesAgainstOthers = 50;

    /// <summary>Seals what there is, in all tenants.</summary>
    /// <returns>How many seals this host has set.</returns>
    public async Task<int> SealAsync(CancellationToken cancellationToken)
    {
        var seals = 0;
        foreach (var tenant in await TenantsToSealAsync(cancellationToken))
        {
            using (currentTenant.Change(tenant))
            {
                seals += await SealTenantAsync(cancellationToken);
            }
        }

        return seals;
    }

    // One look at the key (tenant, seal number) for each tenant there is: only entries without a seal are read.
    private async Task<IReadOnlyList<Guid>> TenantsToSealAsync(CancellationToken cancellationToken)
    {
        using var _ = tenantFilter.Disable();
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ComplaintsDbContext>();
        var all = tenants.All.Select(t => (Guid?)t.Id).ToList();
        return await db.Ledger.Where(e => all.Contains(e.TenantId) && e.SealNumber == null).Select(e => e.TenantId!.Value).Distinct().ToListAsync(cancellationToken);
    }

    private async Task<int> SealTenantAsync(CancellationToken cancellationToken)
    {
        var (seals, lost) = (0, 0);
        while (await NextAsync(cancellationToken) is { } next)
        {
            if (await TrySealAsync(next, cancellationToken))
            {
                (seals, lost) = (seals + 1, 0);
            }
            else if (++lost == TriesAgainstOthers)
            {
                break;
            }
        }

        return seals;
    }

    // Read before the transaction, which so stays short; the keys notice what has become old meanwhile.
    private async Task<NextSeal?> NextAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ComplaintsDbContext>();
        var before = await db.Seals.AsNoTracking().OrderByDescending(s => s.Number).FirstOrDefaultAsync(cancellationToken);
        var entries = await db.Ledger.Where(e => e.SealNumber == null).OrderBy(e => e.Id).Take(EntriesOfASeal)
            .Select(e => new { e.Id, e.Hash }).ToListAsync(cancellationToken);
        return entries.Count == 0
            ? null
            : new NextSeal(LedgerSeal.Over(guids.Create(), before, [.. entries.Select(e => (e.Id, e.Hash))], time.UtcDateTime()), [.. entries.Select(e => e.Id)]);
    }

    private async Task<bool> TrySealAsync(NextSeal next, CancellationToken cancellationToken)
    {
        try
        {
            // Under "repeatable read" InnoDB would lock the gap in which writers put new entries.
            await transactions.RunAsync<ComplaintsDbContext>(IsolationLevel.ReadCommitted, async (_, db, token) =>
            {
                if (await db.Seals.AnyAsync(s => s.Number == next.Seal.Number, token))
                {
                    throw new SealedMeanwhileException();
                }

                db.Add(next.Seal);
                await db.SaveChangesAsync(token);
                var marked = await db.Ledger.Where(e => next.Entries.Contains(e.Id) && e.SealNumber == null)
                    .ExecuteUpdateAsync(s => s.SetProperty(e => e.SealNumber, next.Seal.Number), token);
                if (marked != next.Entries.Count)
                {
                    throw new SealedMeanwhileException();
                }
            }, cancellationToken);
            return true;
        }
        catch (SealedMeanwhileException)
        {
            return false;
        }
        catch (DbUpdateException exception) when (!DeadlockExecutionStrategy.IsDeadlock(exception))
        {
            // Another host has set the seal of this number.
            return false;
        }
    }

    private sealed record NextSeal(LedgerSeal Seal, IReadOnlyList<Guid> Entries);

    /// <summary>Takes back a seal whose entries another host has sealed.</summary>
    private sealed class SealedMeanwhileException : Exception;
}
