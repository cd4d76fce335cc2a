using Governance.Halls.Contracts;
using Governance.Kernel.EventBus;
using Governance.Reporting.Application.Standings;
using Governance.Reporting.Data;

namespace Governance.Reporting.EventHandlers;

internal sealed class MechanismEvidenceChangedHandler(ReportingDbContext db, EvidenceSets sets, StandingComputer standings)
    : IDistributedEventHandler<MechanismEvidenceChangedEto>
{
    public async Task HandleEventAsync(MechanismEvidenceChangedEto eventData, CancellationToken cancellationToken)
    {
        var set = await sets.FindOrAddAsync(eventData.HallId, eventData.Mechanism, cancellationToken);
        if (set.Revision >= eventData.Revision)
        {
            return;
        }

        set.Set(eventData);
        set.InputVersion++;
        await db.SaveChangesAsync(cancellationToken);
        await standings.ComputeAsync(set, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        db.Forget<StandingRow>();
    }
}
