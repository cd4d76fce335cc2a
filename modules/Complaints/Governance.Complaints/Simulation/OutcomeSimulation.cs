using Governance.Complaints.Application.Cases;
using Governance.Complaints.Contracts;
using Governance.Complaints.Data;
using Governance.Complaints.Domain.StaffOutcomes;
using Governance.Halls.Contracts;
using Governance.Kernel.DataSeeding;
using Governance.Tenants;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Complaints.Simulation;

/// <summary>Made-up outcomes for made-up people after made-up cases, each by the verbs that staff use; all of them marked.</summary>
internal sealed class OutcomeSimulation(SimulatedHalls halls, ITenantRules rules) : ISimulationContributor
{
    private const int MostCases = 8;

    public Task SimulateAsync(DateOnly lastDay, int seed, CancellationToken cancellationToken) =>
        halls.EachAsync((services, hall) => SimulateAsync(services, hall, lastDay, seed, cancellationToken), cancellationToken);

    private async Task SimulateAsync(IServiceProvider services, HallState hall, DateOnly lastDay, int seed, CancellationToken cancellationToken)
    {
        var db = services.GetRequiredService<ComplaintsDbContext>();
        var staff = (await services.GetRequiredService<IHallBookService>().StaffOfAsync(hall.Id, lastDay, cancellationToken)).Where(s => s.Simulated).ToList();
        if (staff.Count == 0 || await db.StaffOutcomes.AnyAsync(o => o.HallId == hall.Id, cancellationToken))
        {
            return;
        }

        var store = services.GetRequiredService<CaseStore>();
        var ids = await db.Cases.Where(c => c.HallId == hall.Id && c.State == CaseState.Closed && c.Simulated)
            .OrderByDescending(c => c.RegisteredAt).ThenBy(c => c.Id).Select(c => c.Id).Take(MostCases).ToListAsync(cancellationToken);
        var made = new SimulatedOutcomes(hall, staff, OutcomeRules.Of(rules.For(hall.TenantId, lastDay)), halls.NowOn(lastDay), seed);
        foreach (var (outcome, complaint) in made.Of(await store.LoadAsync(ids, cancellationToken)))
        {
            db.Add(outcome);
            db.AddRange(outcome.TakeWritten());
            store.Write(complaint);
        }

        await db.SaveChangesAsync(cancellationToken);
    }
}
