using Governance.Complaints.Application.Cases;
using Governance.Complaints.Contracts;
using Governance.Complaints.Data;
using Governance.Complaints.Domain.Improvements;
using Governance.Halls.Contracts;
using Governance.Kernel.DataSeeding;
using Governance.Tenants;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Complaints.Simulation;

/// <summary>Made-up changes out of made-up cases, each by the verbs that staff use; all of them marked.</summary>
internal sealed class ImprovementSimulation(SimulatedHalls halls, ITenantRules rules) : ISimulationContributor
{
    public Task SimulateAsync(DateOnly lastDay, int seed, CancellationToken cancellationToken) =>
        halls.EachAsync((services, hall) => SimulateAsync(services, hall, lastDay, seed, cancellationToken), cancellationToken);

    private async Task SimulateAsync(IServiceProvider services, HallState hall, DateOnly lastDay, int seed, CancellationToken cancellationToken)
    {
        var db = services.GetRequiredService<ComplaintsDbContext>();
        var departments = (await services.GetRequiredService<IHallBookService>().DepartmentsAsync(lastDay, cancellationToken)).Where(d => d.Simulated).ToList();
        if (departments.Count == 0 || await db.Improvements.AnyAsync(i => i.HallId == hall.Id, cancellationToken))
        {
            return;
        }

        var store = services.GetRequiredService<CaseStore>();
        var closed = await db.Cases.AsNoTracking().Where(c => c.HallId == hall.Id && c.State == CaseState.Closed && c.Simulated)
            .OrderByDescending(c => c.RegisteredAt).ThenBy(c => c.Id).ToListAsync(cancellationToken);
        var made = new SimulatedImprovements(hall, departments, ImprovementRules.Of(rules.For(hall.TenantId, lastDay)), lastDay, halls.NowOn(lastDay), seed);
        foreach (var (id, matter) in made.Choose(closed))
        {
            var complaint = (await store.LoadAsync([id], cancellationToken)).Single();
            var improvement = made.Make(matter, complaint);
            db.Add(improvement);
            db.AddRange(improvement.TakeWritten());
            store.Write(complaint);
        }

        await db.SaveChangesAsync(cancellationToken);
    }
}
