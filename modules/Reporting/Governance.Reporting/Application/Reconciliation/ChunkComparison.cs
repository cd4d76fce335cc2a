using Governance.Halls.Contracts;
using Governance.Reporting.Application.Standings;
using Governance.Reporting.Data;
using Governance.Reporting.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace Governance.Reporting.Application.Reconciliation;

/// <summary>Compares some halls with what their owner says of them, and sets right what differs.</summary>
internal sealed class ChunkComparison(ReportingDbContext db, StandingComputer computer)
{
    public List<ReadModelDifference> Differences { get; } = [];

    public int EvidenceSets { get; private set; }

    public int Standings { get; private set; }

    public async Task RunAsync(IReadOnlyList<HallSnapshot> snapshots, CancellationToken cancellationToken)
    {
        var ids = snapshots.Select(s => s.Hall.Id).ToList();
        var codes = snapshots.ToDictionary(s => s.Hall.Id, s => s.Hall.Code);
        var halls = await db.Halls.Where(h => ids.Contains(h.Id)).ToDictionaryAsync(h => h.Id, cancellationToken);
        var sets = await db.EvidenceSets.Where(s => ids.Contains(s.HallId))
            .ToDictionaryAsync(s => (s.HallId, s.Mechanism), cancellationToken);
        foreach (var snapshot in snapshots)
        {
            CompareHall(snapshot.Hall, halls.GetValueOrDefault(snapshot.Hall.Id));
            foreach (var mechanism in snapshot.Mechanisms)
            {
                CompareSet(snapshot.Hall.Code, mechanism, sets);
            }
        }

        await AddSetsOfLoneActivityAsync(ids, codes, sets, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        foreach (var set in sets.Values.OrderBy(s => s.HallId).ThenBy(s => s.Mechanism, StringComparer.Ordinal))
        {
            EvidenceSets++;
            if (await computer.ComputeAsync(set, cancellationToken))
            {
                set.InputVersion++;
                Differences.Add(new ReadModelDifference(DifferenceKind.StandingDiffers, codes[set.HallId], set.Mechanism));
            }
        }

        await db.SaveChangesAsync(cancellationToken);
        Standings = await db.Standings.CountAsync(s => ids.Contains(s.HallId), cancellationToken);
    }

    // A row that is newer than the snapshot has been fed since the owner was read: it is right.
    private void CompareHall(HallState owner, HallRow? row)
    {
        if (row is null)
        {
            row = new HallRow();
            row.Set(owner);
            db.Add(row);
            Differences.Add(new ReadModelDifference(DifferenceKind.HallMissing, owner.Code, null));
        }
        else if (row.Revision <= owner.Revision && row.State() != owner)
        {
            row.Set(owner);
            Differences.Add(new ReadModelDifference(DifferenceKind.HallDiffers, owner.Code, null));
        }
    }

    private void CompareSet(string hall, MechanismEvidenceChangedEto owner, Dictionary<(Guid, string), EvidenceSetRow> sets)
    {
        if (!sets.TryGetValue((owner.HallId, owner.Mechanism), out var row))
        {
            row = new EvidenceSetRow { HallId = owner.HallId, Mechanism = owner.Mechanism };
            sets[(owner.HallId, owner.Mechanism)] = row;
            db.Add(row);
        }

        var known = row.Revision != EvidenceSetRow.NoEvidence;
        if (row.Revision > owner.Revision
            || (known && row.Places == CanonicalJson.Text(owner.Places) && row.Evidence == CanonicalJson.Text(owner.Evidence) && row.Revision == owner.Revision))
        {
            return;
        }

        row.Set(owner);
        row.InputVersion++;
        Differences.Add(new ReadModelDifference(known ? DifferenceKind.EvidenceDiffers : DifferenceKind.EvidenceMissing, hall, owner.Mechanism));
    }

    private async Task AddSetsOfLoneActivityAsync(
        List<Guid> ids, Dictionary<Guid, string> codes, Dictionary<(Guid, string), EvidenceSetRow> sets, CancellationToken cancellationToken)
    {
        var active = await db.Activity.AsNoTracking().Where(a => ids.Contains(a.HallId))
            .Select(a => new { a.HallId, a.Mechanism }).Distinct().ToListAsync(cancellationToken);
        foreach (var pair in active.Where(a => !sets.ContainsKey((a.HallId, a.Mechanism))))
        {
            var row = new EvidenceSetRow { HallId = pair.HallId, Mechanism = pair.Mechanism };
            sets[(pair.HallId, pair.Mechanism)] = row;
            db.Add(row);
            Differences.Add(new ReadModelDifference(DifferenceKind.EvidenceMissing, codes[pair.HallId], pair.Mechanism));
        }
    }
}
