using Governance.Complaints.Application.Cases;
using Governance.Complaints.Application.Figures;
using Governance.Complaints.Data;
using Governance.Complaints.Domain;
using Governance.Complaints.Domain.Deadlines;
using Governance.Halls.Contracts;
using Governance.Kernel.DataSeeding;
using Governance.Tenants;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Complaints.Simulation;

/// <summary>Made-up cases of a year in the halls that have a made-up book, each by the verbs that staff use; all of them marked.</summary>
internal sealed class CaseSimulation(SimulatedHalls halls, ITenantRules rules, TallyFolding folding) : ISimulationContributor
{
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
        if (!windows.Any(w => w.Simulated) || await db.Cases.AnyAsync(c => c.HallId == hall.Id, cancellationToken))
        {
            return;
        }

        var place = new SimulatedPlace(
            hall,
            windows,
            await book.ItemsAsync(hall.Id, lastDay, cancellationToken),
            await book.DepartmentsAsync(lastDay, cancellationToken),
            new CaseClock(
                CaseRules.Of(rules.For(hall.TenantId, lastDay)),
                await services.GetRequiredService<IHallOpeningService>().CalendarAsync(hall.Id, cancellationToken)),
            halls.NowOn(lastDay));
        var (store, passing) = (services.GetRequiredService<CaseStore>(), services.GetRequiredService<DeadlinePassing>());
        foreach (var made in new SimulatedCases(place, seed, (complaint, at) => passing.Pass(complaint, at, place.Clock.Rules)).Until(lastDay))
        {
            db.Add(made);
            store.Write(made);
        }

        await db.SaveChangesAsync(cancellationToken);
    }
}
