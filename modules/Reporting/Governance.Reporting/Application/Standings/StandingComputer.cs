using Governance.Reporting.Application.Catalogue;
using Governance.Reporting.Data;
using Governance.Reporting.Domain.Catalogue;
using Governance.Reporting.Domain.Ladder;
using Microsoft.EntityFrameworkCore;

namespace Governance.Reporting.Application.Standings;

/// <summary>Computes the standings of one mechanism of one hall, all days at once, from what the tables hold. The caller has
/// saved what changed and saves the result.</summary>
internal sealed class StandingComputer(ReportingDbContext db, CatalogueReader catalogues)
{
    private IReadOnlyDictionary<string, EvidenceRule?>? _rules;

    /// <returns>Whether the stored standings were other ones.</returns>
    public async Task<bool> ComputeAsync(EvidenceSetRow set, CancellationToken cancellationToken)
    {
        var intervals = await IntervalsAsync(set, cancellationToken);
        var stored = await db.Standings.Where(s => s.HallId == set.HallId && s.Mechanism == set.Mechanism)
            .ToDictionaryAsync(s => s.FromDay, cancellationToken);
        var changed = false;
        foreach (var interval in intervals)
        {
            if (!stored.Remove(interval.FromDay, out var row))
            {
                row = new StandingRow { HallId = set.HallId, Mechanism = set.Mechanism };
                row.Set(interval);
                db.Add(row);
                changed = true;
            }
            else if (row.Interval() != interval)
            {
                row.Set(interval);
                changed = true;
            }
        }

        db.RemoveRange(stored.Values);
        return changed || stored.Count > 0;
    }

    private async Task<IReadOnlyList<StandingInterval>> IntervalsAsync(EvidenceSetRow set, CancellationToken cancellationToken)
    {
        _rules ??= (await catalogues.CurrentAsync(cancellationToken)).Catalogue.Rules();
        if (!_rules.TryGetValue(set.Mechanism, out var rule))
        {
            return [];
        }

        var signals = rule?.AliveSignals.Select(s => s.Code).ToList() ?? [];
        var activity = signals.Count == 0
            ? []
            : await db.Activity.AsNoTracking()
                .Where(a => a.HallId == set.HallId && a.Mechanism == set.Mechanism && signals.Contains(a.Signal))
                .Select(a => new { a.Signal, a.Day, a.Count, a.Simulated }).ToListAsync(cancellationToken);
        return EvidenceLadder.Intervals(
            set.EvidenceList(),
            [.. activity.Select(a => new SignalDay(a.Signal, a.Day, a.Count))],
            rule,
            activity.Any(a => a.Simulated));
    }
}
