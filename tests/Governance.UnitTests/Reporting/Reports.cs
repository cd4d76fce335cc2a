using Governance.Halls.Contracts;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Reporting;
using Governance.Reporting.Application.Catalogue;
using Governance.Reporting.Application.Reports;
using Governance.Reporting.Domain.Catalogue;
using Governance.Reporting.Domain.Ladder;
using Governance.Reporting.Domain.Reports;
using Governance.Reporting.Files;
using Governance.Tenants;
using Governance.UnitTests.Tenants;
using Microsoft.Extensions.DependencyInjection;
using HallLevel = Governance.Halls.Contracts.HallLevel;

namespace Governance.UnitTests.Reporting;

/// <summary>Reports over the real units and the real catalogue, with made-up standings.</summary>
internal static class Reports
{
    public static readonly Texts Texts = new(new LocalizationResources().Add(typeof(ReportingModule).Assembly));

    public static readonly ReportWords Words = new(Texts);

    public static readonly IUnitDirectory Units = TestPack.Shandong.GetRequiredService<IUnitDirectory>();

    private static readonly IPackHalls PackHalls = TestPack.Shandong.GetRequiredService<IPackHalls>();

    public static readonly PackCatalogue Pack = new(TestPack.Shandong.GetRequiredService<IPackMandates>(), PackHalls);

    public static readonly MandateCatalogue Catalogue = Pack.Read();

    public static readonly ReportScope Province = new("370000", "山东省", ScopeKind.Province);

    public static MandateReport Build(DateOnly asOf, ReportScope? scope = null, bool simulated = false, string? strangeName = null)
    {
        var halls = Halls(strangeName, simulated);
        var standings = new Dictionary<(Guid, string), StandingInterval>();
        for (var i = 0; i < halls.Count; i++)
        {
            foreach (var (mechanism, offset) in new[] { (MechanismCodes.ComplaintWindow, 0), (MechanismCodes.AssistedService, 1), (MechanismCodes.NoVeto, 1) })
            {
                var step = (EvidenceStep)((i + offset) % 5);
                if (step != EvidenceStep.None)
                {
                    standings[(halls[i].Id, mechanism)] = Standing(step, i);
                }
            }
        }

        var mark = new CatalogueMark(1, CanonicalJson.Sha256(CanonicalJson.Bytes(Catalogue)));
        var names = PackHalls.Mechanisms.ToDictionary(m => m.Code, m => m.Name);
        var report = new MandateReportBuilder(
            new ReportInputs(asOf, mark, Catalogue, scope ?? Province, Units, halls, standings, names)).Build();
        return report with { Sentence = OfficialLanguage.Write(() => new ReportSentences(Texts).Of(report)) };
    }

    private static List<HallFact> Halls(string? strangeName, bool simulated) =>
    [
        .. PackHalls.All.Select((h, i) => new HallFact(
            new Guid(i + 1, 0, 0, new byte[8]), h.Code, h.UnitCode, i == 0 && strangeName is not null ? strangeName : h.Name,
            Enum.Parse<HallLevel>(h.Level.ToString()), h.From, h.To is { } end ? end.AddDays(-1) : null, h.Verified, h.NameVerified, simulated && i == 0)),
    ];

    private static StandingInterval Standing(EvidenceStep step, int seed)
    {
        var since = Pieces.Deadline.AddDays((seed % 7) - 3);
        return new StandingInterval(
            since, DayRun.Forever, step,
            since, step >= EvidenceStep.Documented ? since : null, step >= EvidenceStep.Alive ? since : null, step == EvidenceStep.Verified ? since : null,
            since, Governance.Halls.Contracts.DatePrecision.Day, true, true, seed % 2 == 0 ? since : null, false, false);
    }
}
