using Governance.Kernel.Exceptions;
using Governance.Kernel.Timing;
using Governance.Reporting.Application.Catalogue;
using Governance.Reporting.Data;
using Governance.Reporting.Domain.Catalogue;
using Governance.Reporting.Domain.Reports;
using Governance.Tenants;
using Microsoft.EntityFrameworkCore;

namespace Governance.Reporting.Application.Reports;

/// <summary>The end of the drill-down: one hall with its evidence.</summary>
internal sealed class HallReportAppService(
    ReportingDbContext db, CatalogueReader catalogues, ReportScopes scopes, IUnitDirectory units, IPackHalls halls, TimeProvider time)
{
    /// <exception cref="EntityNotFoundException">There is no such hall, or the reader does not see its unit.</exception>
    public async Task<HallReport> ReadAsync(string hallCode, string? asOf, CancellationToken cancellationToken)
    {
        var day = AsOf.Read(asOf, time.Today());
        var hall = await db.Halls.AsNoTracking().FirstOrDefaultAsync(h => h.Code == hallCode, cancellationToken);
        if (hall is null || !scopes.Sees(hall.UnitCode))
        {
            throw new EntityNotFoundException("hall", hallCode);
        }

        var catalogue = await catalogues.CurrentAsync(cancellationToken);
        var sets = await db.EvidenceSets.AsNoTracking().Where(s => s.HallId == hall.Id).ToDictionaryAsync(s => s.Mechanism, cancellationToken);
        var standings = await db.Standings.AsNoTracking().Where(s => s.HallId == hall.Id && s.FromDay <= day && s.ToDay > day)
            .ToDictionaryAsync(s => s.Mechanism, cancellationToken);
        var asked = catalogue.Catalogue.Counted.Where(c => c.Requirement.AppliesToLevels.Contains(hall.Level)).ToLookup(c => c.Mechanism);
        var codes = asked.Select(g => g.Key).Concat(sets.Keys.Order(StringComparer.Ordinal)).Distinct(StringComparer.Ordinal);
        var rules = catalogue.Catalogue.Rules();
        var mechanisms = new List<HallMechanism>();
        foreach (var code in codes)
        {
            var (set, rule) = (sets.GetValueOrDefault(code), rules.GetValueOrDefault(code));
            mechanisms.Add(new HallMechanism(
                code,
                halls.Mechanisms.FirstOrDefault(m => m.Code == code)?.Name ?? code,
                rule,
                set?.PlaceList() ?? [],
                [.. asked[code].Select(c => Requirement(c, day, standings.GetValueOrDefault(code)))],
                [.. (set?.EvidenceList() ?? []).OrderByDescending(Domain.Ladder.EvidenceDays.Own)],
                rule is null ? [] : await ActivityAsync(hall.Id, code, rule, day, cancellationToken)));
        }

        var unit = units.Find(hall.UnitCode);
        var exists = (hall.From is null || hall.From <= day) && (hall.To is null || day <= hall.To) && unit?.ExistsOn(day) != false;
        return new HallReport(day, catalogue.Mark, hall.State(), unit?.Name ?? hall.UnitCode, exists, mechanisms);
    }

    private static HallRequirement Requirement(CountedRequirement counted, DateOnly day, StandingRow? standing) => new(
        counted.Code,
        counted.Requirement.Text,
        counted.Item.Number,
        counted.Document.Number,
        counted.Requirement.Deadline.Date,
        counted.InCoverage,
        HallStanding.Of(counted.Code, counted.Requirement.Deadline.Date, day, standing?.Interval()));

    private async Task<IReadOnlyList<SignalTotal>> ActivityAsync(
        Guid hallId, string mechanism, EvidenceRule rule, DateOnly day, CancellationToken cancellationToken)
    {
        var after = day.AddMonths(-rule.AliveWindowMonths);
        var rows = await db.Activity.AsNoTracking()
            .Where(a => a.HallId == hallId && a.Mechanism == mechanism && a.Day > after && a.Day <= day)
            .ToListAsync(cancellationToken);
        return
        [
            .. rule.AliveSignals.Select(s => rows.Where(r => r.Signal == s.Code).OrderBy(r => r.Day).ToList() is { Count: > 0 } own
                ? new SignalTotal(
                    s.Code, own.Sum(r => r.Count), own.Count, own[^1].Day, own.Any(r => r.Simulated),
                    [.. own.GroupBy(r => r.Day.ToString("yyyy-MM", System.Globalization.CultureInfo.InvariantCulture)).Select(g => new MonthTotal(g.Key, g.Sum(r => r.Count)))])
                : new SignalTotal(s.Code, 0, 0, null, false, [])),
        ];
    }
}
