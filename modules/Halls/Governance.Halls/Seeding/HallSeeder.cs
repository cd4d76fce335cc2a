using Governance.Halls.Data;
using Governance.Halls.Domain;
using Governance.Kernel.DataSeeding;
using Governance.Kernel.Infrastructure.DataSeeding;
using Governance.Kernel.MultiTenancy;
using Governance.Kernel.Timing;
using Governance.Tenants;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Halls.Seeding;

/// <summary>Takes the pack's halls and their evidence in, tenant by tenant, when the pack is new or has changed.</summary>
internal sealed class HallSeeder(
    IPackHalls pack, Markers markers, ICurrentTenant currentTenant, IServiceScopeFactory scopes, TimeProvider time)
    : IDataSeedContributor
{
    private const string Marker = "halls.pack";

    public async Task SeedAsync(CancellationToken cancellationToken)
    {
        var fingerprint = PackFingerprint.Of(pack.All);
        if (await markers.FindAsync(Marker, cancellationToken) == fingerprint)
        {
            return;
        }

        foreach (var halls in pack.All.GroupBy(h => h.TenantId))
        {
            using (currentTenant.Change(halls.Key))
            {
                await using var scope = scopes.CreateAsyncScope();
                await TakeInAsync(scope.ServiceProvider.GetRequiredService<HallsDbContext>(), [.. halls], cancellationToken);
            }
        }

        // Last: what is cut short begins again at the next start and finds what it has done.
        await markers.SetAsync(Marker, fingerprint, cancellationToken);
    }

    private async Task TakeInAsync(HallsDbContext db, IReadOnlyList<PackHall> halls, CancellationToken cancellationToken)
    {
        var stored = await db.Halls.ToDictionaryAsync(h => h.Code, cancellationToken);
        Dictionary<(Guid HallId, string Mechanism), HallMechanism> mechanisms = stored.Count == 0
            ? []
            : await db.Mechanisms.Include(m => m.Evidence).ToDictionaryAsync(m => (m.HallId, m.Mechanism), cancellationToken);
        var import = new HallImport(stored, mechanisms, [.. pack.Mechanisms.Select(m => m.Code)], time.Today());
        foreach (var hall in halls)
        {
            import.TakeIn(hall);
        }

        db.AddRange(import.NewHalls);
        db.AddRange(import.NewMechanisms);
        await db.SaveChangesAsync(cancellationToken);
    }
}
