using Governance.Reporting.Application.Catalogue;
using Governance.Reporting.Data;
using Governance.Reporting.Domain.Ladder;
using Governance.Reporting.Domain.Reports;
using Governance.Tenants;
using Microsoft.EntityFrameworkCore;

namespace Governance.Reporting.Application.Reports;

/// <summary>Computes reports from the read models: the halls and the standings that hold on the day, in two queries.</summary>
internal sealed class MandateReportReader(
    ReportingDbContext db, CatalogueReader catalogues, IUnitDirectory units, IPackHalls halls, ReportSentences sentences)
{
    public async Task<MandateReport> ReadAsync(DateOnly asOf, ReportScope scope, CancellationToken cancellationToken)
    {
        var catalogue = await catalogues.CurrentAsync(cancellationToken);
        var facts = await db.Halls.AsNoTracking()
            .Select(h => new HallFact(h.Id, h.Code, h.UnitCode, h.Name, h.Level, h.From, h.To, h.Verified, h.NameVerified, h.Simulated))
            .ToListAsync(cancellationToken);
        var inputs = new ReportInputs(
            asOf,
            catalogue.Mark,
            catalogue.Catalogue,
            scope,
            units,
            facts,
            await StandingsAsync(catalogue, asOf, cancellationToken),
            halls.Mechanisms.ToDictionary(m => m.Code, m => m.Name, StringComparer.Ordinal));
        var report = new MandateReportBuilder(inputs).Build();
        return report with { Sentence = OfficialLanguage.Write(() => sentences.Of(report)) };
    }

    private async Task<Dictionary<(Guid, string), StandingInterval>> StandingsAsync(
        LoadedCatalogue catalogue, DateOnly asOf, CancellationToken cancellationToken)
    {
        var standings = new Dictionary<(Guid, string), StandingInterval>();
        foreach (var mechanism in catalogue.Catalogue.Counted.Select(c => c.Mechanism).Distinct(StringComparer.Ordinal))
        {
            var rows = await db.Standings.AsNoTracking()
                .Where(s => s.Mechanism == mechanism && s.FromDay <= asOf && s.ToDay > asOf)
                .ToListAsync(cancellationToken);
            foreach (var row in rows)
            {
                standings[(row.HallId, mechanism)] = row.Interval();
            }
        }

        return standings;
    }
}
