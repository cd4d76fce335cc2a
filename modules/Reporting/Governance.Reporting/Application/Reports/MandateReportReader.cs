using Governance.Reporting.Application.Catalogue;
using Governance.Reporting.Data;
using Governance.Reporting.Domain.Ladder;
using Governance.Reporting.Domain.Reports;
using Governance.Tenants;
using Microsoft.EntityFrameworkCore;

namespace Governance.Reporting.Application.Reports;

/// <summary>Computes reports from the read models: the halls and the standings that hold on the day, in two queries.</summary>
internal sealed class MandateReportReader(
    ReportingDbContext db, CatalogueReader catalogues, IUnitDirectory units, IPackHalls pack, ReportSentences sentences)
{
    public async Task<MandateReport> ReadAsync(DateOnly asOf, ReportScope scope, CancellationToken cancellationToken)
    {
        var catalogue = await catalogues.CurrentAsync(cancellationToken);
        var halls = HallsIn(scope);
        var facts = await halls
            .Select(h => new HallFact(h.Id, h.Code, h.UnitCode, h.Name, h.Level, h.From, h.To, h.Verified, h.NameVerified, h.Simulated))
            .ToListAsync(cancellationToken);
        var inputs = new ReportInputs(
            asOf,
            catalogue.Mark,
            catalogue.Catalogue,
            scope,
            units,
            facts,
            await StandingsAsync(catalogue, asOf, scope.Kind == ScopeKind.Province ? null : halls, cancellationToken),
            pack.Mechanisms.ToDictionary(m => m.Code, m => m.Name, StringComparer.Ordinal));
        var report = new MandateReportBuilder(inputs).Build();
        return report with { Sentence = OfficialLanguage.Write(() => sentences.Of(report)) };
    }

    // A narrower scope reads its own rows only; the builder places what it is given by the same rule.
    private IQueryable<HallRow> HallsIn(ReportScope scope)
    {
        if (scope.Kind == ScopeKind.Province)
        {
            return db.Halls.AsNoTracking();
        }

        var codes = units.All.Where(u => UnitPlace.Of(u, units).IsIn(scope)).Select(u => u.Code).ToList();
        return db.Halls.AsNoTracking().Where(h => codes.Contains(h.UnitCode));
    }

    private async Task<Dictionary<(Guid, string), StandingInterval>> StandingsAsync(
        LoadedCatalogue catalogue, DateOnly asOf, IQueryable<HallRow>? halls, CancellationToken cancellationToken)
    {
        var standings = new Dictionary<(Guid, string), StandingInterval>();
        foreach (var mechanism in catalogue.Catalogue.Counted.Select(c => c.Mechanism).Distinct(StringComparer.Ordinal))
        {
            var onDay = db.Standings.AsNoTracking().Where(s => s.Mechanism == mechanism && s.FromDay <= asOf && s.ToDay > asOf);
            var ofHalls = halls is null ? onDay : onDay.Join(halls, s => s.HallId, h => h.Id, (s, h) => s);
            foreach (var row in await ofHalls.ToListAsync(cancellationToken))
            {
                standings[(row.HallId, mechanism)] = row.Interval();
            }
        }

        return standings;
    }
}
