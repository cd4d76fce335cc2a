using Governance.Complaints.Application.Cases;
using Governance.Complaints.Data;
using Governance.Complaints.Domain;
using Governance.Complaints.Domain.Deadlines;
using Governance.Halls.Contracts;
using Governance.Kernel.DataSeeding;
using Governance.Tenants;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Complaints.Simulation;

/// <summary>A made-up old register and made-up slips in the halls of one city that have a made-up book; all of them marked.</summary>
internal sealed class PaperSimulation(SimulatedHalls halls, ITenantRules rules) : ISimulationContributor
{
    // The city of the hall that is shown first: others would only make the first start longer.
    private const string City = "3707";

    public Task SimulateAsync(DateOnly lastDay, int seed, CancellationToken cancellationToken) => halls.EachAsync(
        (services, hall) => hall.UnitCode.StartsWith(City, StringComparison.Ordinal)
            ? SimulateAsync(services, hall, lastDay, seed, cancellationToken)
            : Task.CompletedTask,
        cancellationToken);

    private async Task SimulateAsync(IServiceProvider services, HallState hall, DateOnly lastDay, int seed, CancellationToken cancellationToken)
    {
        var (book, db) = (services.GetRequiredService<IHallBookService>(), services.GetRequiredService<ComplaintsDbContext>());
        var windows = await book.WindowsAsync(hall.Id, lastDay, cancellationToken);
        if (!windows.Any(w => w.Simulated) || await db.SlipBatches.AnyAsync(b => b.HallId == hall.Id, cancellationToken))
        {
            return;
        }

        var clock = new CaseClock(
            CaseRules.Of(rules.For(hall.TenantId, lastDay)),
            await services.GetRequiredService<IHallOpeningService>().CalendarAsync(hall.Id, cancellationToken));
        var (store, paper) = (services.GetRequiredService<CaseStore>(), new SimulatedPaper(hall, clock, seed, halls.NowOn(lastDay)));
        var (batch, slips, written) = paper.Slips(lastDay);
        db.Add(batch);
        db.AddRange(slips);
        var (import, cases) = paper.OldBook(lastDay);
        db.Add(import);
        db.AddRange(cases.Select(c => c.Line));
        foreach (var made in written.Concat(cases.Select(c => c.Case)))
        {
            db.Add(made);
            store.Write(made);
        }

        await db.SaveChangesAsync(cancellationToken);
    }
}
