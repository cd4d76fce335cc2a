using Governance.Reporting.Data;

namespace Governance.Reporting.Application.Standings;

internal sealed class EvidenceSets(ReportingDbContext db)
{
    public async Task<EvidenceSetRow> FindOrAddAsync(Guid hallId, string mechanism, CancellationToken cancellationToken)
    {
        var set = await db.EvidenceSets.FindAsync([hallId, mechanism], cancellationToken);
        if (set is null)
        {
            set = new EvidenceSetRow { HallId = hallId, Mechanism = mechanism };
            db.Add(set);
        }

        return set;
    }
}
