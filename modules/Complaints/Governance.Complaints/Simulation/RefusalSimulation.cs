using Governance.Complaints.Application.Refusals;
using Governance.Complaints.Application.Refusals.Figures;
using Governance.Complaints.Contracts;
using Governance.Complaints.Data;
using Governance.Complaints.Domain;
using Governance.Complaints.Domain.Deadlines;
using Governance.Complaints.Domain.Refusals;
using Governance.Halls.Contracts;
using Governance.Kernel.DataSeeding;
using Governance.Tenants;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Complaints.Simulation;

/// <summary>Made-up refusals of some weeks in the halls that have made-up cases, each by the verbs that staff use; all of them marked.</summary>
internal sealed class RefusalSimulation(SimulatedHalls halls, ITenantRules rules, RefusalFolding folding) : ISimulationContributor
{
    private const int MostCases = 20;

    public async Task SimulateAsync(DateOnly lastDay, int seed, CancellationToken cancellationToken)
    {
        await halls.EachAsync((services, hall) => SimulateAsync(services, hall, lastDay, seed, cancellationToken), cancellationToken);
        await folding.RunAsync(cancellationToken);
    }

    private async Task SimulateAsync(IServiceProvider services, HallState hall, DateOnly lastDay, int seed, CancellationToken cancellationToken)
    {
        var book = services.GetRequiredService<IHallBookService>();
        var windows = await book.WindowsAsync(hall.Id, lastDay, cancellationToken);
        var db = services.GetRequiredService<ComplaintsDbContext>();
        if (!windows.Any(w => w.Simulated) || await db.Refusals.AnyAsync(r => r.HallId == hall.Id, cancellationToken))
        {
            return;
        }

        var set = rules.For(hall.TenantId, lastDay);
        var clock = new CaseClock(
            CaseRules.Of(set), await services.GetRequiredService<IHallOpeningService>().CalendarAsync(hall.Id, cancellationToken));
        var cases = await db.Cases.AsNoTracking().Where(c => c.HallId == hall.Id && c.Simulated && c.Kind == CaseKind.CannotGetItDone)
            .OrderByDescending(c => c.RegisteredAt).ThenBy(c => c.Id).Take(MostCases).ToListAsync(cancellationToken);
        var place = new SimulatedPlace(hall, windows, await book.ItemsAsync(hall.Id, lastDay, cancellationToken), [], clock, halls.NowOn(lastDay));
        var made = new SimulatedRefusals(place, RefusalRules.Of(set, clock.Rules), cases, seed);
        var (store, passing) = (services.GetRequiredService<RefusalStore>(), services.GetRequiredService<RefusalPassing>());
        foreach (var refusal in made.Until(lastDay))
        {
            db.Add(refusal);
            passing.Pass(refusal, place.Now);
            store.Write(refusal);
        }

        foreach (var (refusal, counted) in made.Unreported())
        {
            db.AddRange(refusal, counted);
        }

        await db.SaveChangesAsync(cancellationToken);
    }
}
