using Governance.Complaints.Application.Cases;
using Governance.Complaints.Application.Passing;
using Governance.Complaints.Data;
using Governance.Complaints.Domain;
using Governance.Complaints.Domain.Deadlines;
using Governance.Complaints.Domain.Mediation;
using Governance.Halls.Contracts;
using Governance.Kernel.DataSeeding;
using Governance.Tenants;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Complaints.Simulation;

/// <summary>Made-up cases that departments pass on until the program calls them together, and what became of the sessions; all of them marked.</summary>
internal sealed class MediationSimulation(SimulatedHalls halls, ITenantRules rules, PassingFolding folding) : ISimulationContributor
{
    private const int FewestDepartments = 3;

    public async Task SimulateAsync(DateOnly lastDay, int seed, CancellationToken cancellationToken)
    {
        await halls.EachAsync((services, hall) => SimulateAsync(services, hall, lastDay, seed, cancellationToken), cancellationToken);
        await folding.RunAsync(cancellationToken);
    }

    private async Task SimulateAsync(IServiceProvider services, HallState hall, DateOnly lastDay, int seed, CancellationToken cancellationToken)
    {
        var book = services.GetRequiredService<IHallBookService>();
        var (windows, departments) = (await book.WindowsAsync(hall.Id, lastDay, cancellationToken), await book.DepartmentsAsync(lastDay, cancellationToken));
        var db = services.GetRequiredService<ComplaintsDbContext>();
        if (departments.Count < FewestDepartments || !windows.Any(w => w.Simulated)
            || await db.Mediations.AnyAsync(m => m.HallId == hall.Id, cancellationToken))
        {
            return;
        }

        var place = new SimulatedPlace(
            hall, windows, await book.ItemsAsync(hall.Id, lastDay, cancellationToken), departments,
            new CaseClock(
                CaseRules.Of(rules.For(hall.TenantId, lastDay)),
                await services.GetRequiredService<IHallOpeningService>().CalendarAsync(hall.Id, cancellationToken)),
            halls.NowOn(lastDay));
        var (store, passing) = (services.GetRequiredService<CaseStore>(), services.GetRequiredService<DeadlinePassing>());
        var made = new SimulatedSessions(
            place, seed, (complaint, at) => passing.Pass(complaint, at, place.Clock.Rules),
            complaint =>
            {
                // What the program calls by rule stands beside the case that is saved.
                store.Write(complaint);
                return db.ChangeTracker.Entries<MediationSession>().Select(e => e.Entity).FirstOrDefault(m => m.CaseId == complaint.Id);
            },
            session => db.Add(session));
        foreach (var complaint in made.Until(lastDay))
        {
            db.Add(complaint);
            store.Write(complaint);
        }

        await db.SaveChangesAsync(cancellationToken);
    }
}
