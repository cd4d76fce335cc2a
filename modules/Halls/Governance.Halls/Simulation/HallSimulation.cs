using Governance.Halls.Application;
using Governance.Halls.Contracts;
using Governance.Halls.Data;
using Governance.Halls.Domain;
using Governance.Halls.Seeding;
using Governance.Kernel.DataSeeding;
using Governance.Kernel.MultiTenancy;
using Governance.Tenants;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Halls.Simulation;

/// <summary>Made-up evidence and activity over the real halls, all of it marked.</summary>
internal sealed class HallSimulation(
    IHallIntegrationService halls, IPackHalls pack, ICurrentTenant currentTenant, IServiceScopeFactory scopes)
    : ISimulationContributor
{
    public async Task SimulateAsync(DateOnly lastDay, int seed, CancellationToken cancellationToken)
    {
        var open = new List<HallSnapshot>();
        await foreach (var hall in halls.ReadAllAsync(cancellationToken))
        {
            if ((hall.Hall.From is null || hall.Hall.From <= lastDay) && (hall.Hall.To is null || hall.Hall.To >= lastDay))
            {
                open.Add(hall);
            }
        }

        foreach (var tenant in SimulationPlan.For(open, seed).GroupBy(m => m.Hall.TenantId))
        {
            using (currentTenant.Change(tenant.Key))
            {
                await using var scope = scopes.CreateAsyncScope();
                await SimulateAsync(scope.ServiceProvider, [.. tenant], lastDay, seed, cancellationToken);
            }
        }
    }

    private async Task SimulateAsync(
        IServiceProvider services, IReadOnlyList<SimulatedMechanism> plan, DateOnly lastDay, int seed, CancellationToken cancellationToken)
    {
        var names = services.GetRequiredService<MechanismNames>();
        var db = services.GetRequiredService<HallsDbContext>();
        var ids = plan.Select(m => m.Hall.Id).Distinct().ToList();
        var stored = await db.Halls.Where(h => ids.Contains(h.Id)).ToDictionaryAsync(h => h.Id, cancellationToken);
        var mechanisms = await db.Mechanisms.Include(m => m.Evidence).Where(m => ids.Contains(m.HallId))
            .ToDictionaryAsync(m => (m.HallId, m.Mechanism), cancellationToken);
        foreach (var made in plan)
        {
            var code = made.Hall.Code;
            if (!made.HasOwnEvidence)
            {
                if (!mechanisms.TryGetValue((made.Hall.Id, made.Mechanism), out var mechanism))
                {
                    mechanism = HallMechanism.Of(
                        PackMapping.MechanismIdOf(code, made.Mechanism), stored[made.Hall.Id], made.Mechanism, names.Codes);
                    db.Add(mechanism);
                }

                var name = pack.Mechanisms.First(m => m.Code == made.Mechanism).Name;
                mechanism.Simulate(new SimulatedEvidence(code, made.Hall.From, made.Mechanism, name, lastDay, seed).For(made.Step), lastDay);
            }

            foreach (var activity in SimulatedActivity.Of(made.Hall.Id, code, made.Mechanism, made.Step, lastDay, seed))
            {
                db.AddDistributedEvent(activity);
            }
        }

        await db.SaveChangesAsync(cancellationToken);
    }
}
