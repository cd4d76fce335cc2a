using Governance.Kernel.Infrastructure.TagHelpers.Ladder;
using Governance.Reporting.Domain.Catalogue;
using Governance.Reporting.Domain.Ladder;
using Governance.Reporting.Domain.Reports;
using Governance.Reporting.Pages.Mandate;
using Shouldly;
using Xunit;

namespace Governance.UnitTests.Reporting;

public class MandateReportTests
{
    private static readonly DateOnly Today = Pieces.Day("2026-11-23");

    [Fact]
    public void There_were_137_counties_on_the_deadline_and_are_136_today()
    {
        Reports.Build(Pieces.Deadline).Counties.Count.ShouldBe(137);
        Reports.Build(Today).Counties.Count.ShouldBe(136);
    }

    [Fact]
    public void Penglai_and_Changdao_become_Penglai_district()
    {
        string[] before = ["370634", "370684"];
        Reports.Build(Pieces.Deadline).Counties.Select(c => c.Code).Where(before.Append("370614").Contains).ShouldBe(before);
        Reports.Build(Today).Counties.Select(c => c.Code).Where(before.Append("370614").Contains).ShouldBe(["370614"]);
    }

    [Fact]
    public void Development_zones_are_no_counties()
    {
        var report = Reports.Build(Today);

        report.Zones.Count.ShouldBe(15);
        report.Counties.Select(c => c.Code).Intersect(report.Zones.Select(z => z.Code)).ShouldBeEmpty();
    }

    [Fact]
    public void Every_county_is_counted_once_for_every_requirement_that_speaks_of_county_halls()
    {
        var report = Reports.Build(Today);

        report.Requirements.Count.ShouldBe(3);
        report.Requirements.ShouldAllBe(r => r.Counties!.Total == 136 && Sum(r.CountyTimes!) == 136);
        report.Requirements.ShouldAllBe(r => r.Halls.Total == report.Halls.Count && Sum(r.HallTimes) == report.Halls.Count);
    }

    [Fact]
    public void The_tables_add_up()
    {
        var report = Reports.Build(Today);

        report.Cities.Sum(c => c.Counties).ShouldBe(136);
        report.Levels.Sum(l => l.Coverage.Halls).ShouldBe(report.Coverage.Halls);
        report.Levels.Sum(l => l.Coverage.Alive).ShouldBe(report.Coverage.Alive);
        (report.Cities.Sum(c => c.Coverage.Halls) + report.Halls.Count(h => h.Level == Governance.Halls.Contracts.HallLevel.Province)).ShouldBe(report.Coverage.Halls);
        foreach (var requirement in report.Requirements)
        {
            report.Cities.Sum(c => c.ByCounty.Single(b => b.Requirement == requirement.Code).Counts.Alive).ShouldBe(requirement.Counties!.Alive);
            report.Halls.Count(h => h.Standings.Single(s => s.Requirement == requirement.Code).Step == EvidenceStep.Verified).ShouldBe(requirement.Halls.Verified);
        }
    }

    [Fact]
    public void A_hall_is_covered_when_it_has_all_three()
    {
        var report = Reports.Build(Today);

        report.Coverage.Alive.ShouldBe(report.Halls.Count(h => h.Standings.All(s => s.Step >= EvidenceStep.Alive)));
        report.Coverage.Documented.ShouldBe(report.Halls.Count(h => h.Standings.All(s => s.Step >= EvidenceStep.Documented)));
        report.Coverage.Alive.ShouldBeGreaterThan(0);
        report.Coverage.Alive.ShouldBeLessThan(report.Coverage.Documented);
    }

    [Fact]
    public void What_is_missing_or_inferred_stands_apart_and_is_never_counted()
    {
        var report = Reports.Build(Today);

        report.Apart.Where(a => a.Status == CatalogueStatus.Missing).Select(a => a.Number).ShouldContain("（四）");
        report.Apart.Where(a => a.Status == CatalogueStatus.Inferred).Select(a => a.Number).ShouldContain("（一）");
        report.Requirements.Select(r => r.ItemNumber).Distinct().ShouldBe(["（七）"]);
    }

    [Fact]
    public void The_tile_map_shows_the_numbers_of_the_table()
    {
        var report = Reports.Build(Today);
        foreach (var requirement in report.Requirements)
        {
            var tiles = MandateTileMap.Of(new ReportView(report, true), requirement, Reports.Units.Tiles, Reports.Words).Blocks.SelectMany(b => b.Tiles).ToList();

            tiles.Count.ShouldBe(136);
            foreach (var step in Enum.GetValues<LadderStep>())
            {
                tiles.Count(t => t.Step == step).ShouldBe(Ladders.Of(requirement.Counties!)[step]);
            }

            tiles.Count(t => t.Late).ShouldBe(requirement.CountyTimes!.Late);
        }
    }

    [Fact]
    public void A_city_sees_itself_and_its_counties_only()
    {
        var report = Reports.Build(Today, new ReportScope("370700", "潍坊市", ScopeKind.City));

        report.Cities.Select(c => c.Code).ShouldBe(["370700"]);
        report.Counties.ShouldAllBe(c => c.CityCode == "370700");
        report.Halls.ShouldAllBe(h => h.UnitCode.StartsWith("3707", StringComparison.Ordinal));
        report.Requirements[0].Counties!.Total.ShouldBe(12);
    }

    [Fact]
    public void A_county_sees_itself_and_its_townships_only()
    {
        var report = Reports.Build(Today, new ReportScope("370783", "寿光市", ScopeKind.County));

        report.Counties.Select(c => c.Code).ShouldBe(["370783"]);
        report.Cities.ShouldBeEmpty();
        report.Halls.ShouldAllBe(h => h.UnitCode.StartsWith("370783", StringComparison.Ordinal));
    }

    [Fact]
    public void Made_up_data_is_announced_first()
    {
        CanonicalJson.Text(Reports.Build(Today, simulated: true)).ShouldStartWith("{\"notice\":\"模拟数据\"");
        Reports.Build(Today).Notice.ShouldBeNull();
    }

    [Fact]
    public void The_same_facts_give_the_same_bytes_and_come_back_from_them()
    {
        var bytes = CanonicalJson.Bytes(Reports.Build(Today));

        CanonicalJson.Bytes(Reports.Build(Today)).ShouldBe(bytes);
        CanonicalJson.Bytes(CanonicalJson.Read<MandateReport>(bytes)).ShouldBe(bytes);
        CanonicalJson.Sha256(bytes).Length.ShouldBe(64);
    }

    private static int Sum(TimeCounts t) => t.OnTime + t.OnTimeUnconfirmed + t.Late + t.NotYetDue + t.NoEvidence + t.NoDeadline;
}
