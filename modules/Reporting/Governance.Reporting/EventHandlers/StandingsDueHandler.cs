using Governance.Kernel.EventBus;
using Governance.Reporting.Application.Standings;
using Governance.Reporting.Data;
using Microsoft.EntityFrameworkCore;

namespace Governance.Reporting.EventHandlers;

internal sealed class StandingsDueHandler(ReportingDbContext db, StandingComputer standings) : IDistributedEventHandler<StandingsDueEto>
{
    public async Task HandleEventAsync(StandingsDueEto eventData, CancellationToken cancellationToken)
    {
        var halls = eventData.Halls.ToList();
        var sets = await db.EvidenceSets.Where(s => halls.Contains(s.HallId)).ToListAsync(cancellationToken);
        foreach (var set in sets)
        {
            set.InputVersion++;
        }

        await db.SaveChangesAsync(cancellationToken);
        foreach (var set in sets)
        {
            await standings.ComputeAsync(set, cancellationToken);
        }

        await db.SaveChangesAsync(cancellationToken);
        db.Forget<StandingRow>();
    }
}
