using System.Net;
using Governance.IntegrationTests.Web;
using Governance.Reporting.Domain.Reports;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Reporting;

public class MandatePageTests(ReportingFixture fixture) : IClassFixture<ReportingFixture>
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private ReportingProgram Program => fixture.Program;

    [Theory]
    [InlineData("2019-10-31", 137)]
    [InlineData("2020-05-31", 137)]
    [InlineData("2026-11-23", 136)]
    public async Task The_map_has_a_tile_and_the_table_a_line_for_each_county_of_the_day(string asOf, int counties)
    {
        var page = await Program.As("provincial-administrator").GetPageAsync($"/mandate?asOf={asOf}");

        page.QuerySelectorAll(".tile-map a[data-code]").Length.ShouldBe(counties);
        page.QuerySelectorAll("#counties tbody tr").Length.ShouldBe(counties);
        var legend = page.QuerySelectorAll(".legend strong").Take(5).Select(e => int.Parse(e.TextContent, System.Globalization.CultureInfo.InvariantCulture)).ToList();
        legend.Sum().ShouldBe(counties);
        for (var step = 0; step < 5; step++)
        {
            page.QuerySelectorAll($".tile-map a[data-step='{step}']").Length.ShouldBe(legend[step]);
            page.QuerySelectorAll($"#counties tbody td:nth-child(2)[data-step='{step}']").Length.ShouldBe(legend[step]);
        }
    }

    [Fact]
    public async Task The_sentence_comes_before_the_figures()
    {
        var page = await Program.As("provincial-administrator").GetPageAsync("/mandate");

        page.QuerySelector(".key-sentence")!.TextContent.ShouldBe((await Program.ReportAsync("2026-11-23")).Sentence);
    }

    [Theory]
    [InlineData("/mandate?asOf=2019-13-01", HttpStatusCode.BadRequest)]
    [InlineData("/mandate?asOf=2026-11-24", HttpStatusCode.BadRequest)]
    [InlineData("/mandate/370783?asOf=soon", HttpStatusCode.BadRequest)]
    [InlineData("/mandate?requirement=none", HttpStatusCode.NotFound)]
    [InlineData("/mandate/370799", HttpStatusCode.NotFound)]
    [InlineData("/mandate/halls/370783-99", HttpStatusCode.NotFound)]
    [InlineData("/mandate/reports/00000000-0000-0000-0000-000000000001", HttpStatusCode.NotFound)]
    [InlineData("/mandate/catalogue/99", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/mandate/report?asOf=2026-11-24", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/mandate/units/370799", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/mandate/halls/x", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/mandate/catalogue/versions/99", HttpStatusCode.NotFound)]
    public async Task What_cannot_be_is_refused(string path, HttpStatusCode status)
    {
        using var response = await Program.As("provincial-administrator").GetAsync(path, Token);

        response.StatusCode.ShouldBe(status);
    }

    [Theory]
    [InlineData("/mandate/370700")]
    [InlineData("/mandate/370783")]
    [InlineData("/mandate/370772")]
    [InlineData("/mandate/370684?asOf=2019-10-31")]
    [InlineData("/mandate/370684")]
    [InlineData("/mandate/halls/370783-01?asOf=2019-10-31")]
    [InlineData("/mandate/catalogue")]
    [InlineData("/mandate/catalogue/1")]
    [InlineData("/mandate/data-quality")]
    [InlineData("/mandate/reports")]
    public async Task Each_page_opens_in_both_languages_without_a_missing_word(string path)
    {
        foreach (var culture in new[] { "zh-Hans", "en" })
        {
            var client = Program.As("provincial-administrator");
            await client.GetAsync($"/display/language?culture={culture}", Token);

            var page = await client.GetPageAsync(path);

            page.DocumentElement.TextContent.ShouldNotContain("Reporting:");
            page.QuerySelectorAll("h1").Length.ShouldBe(1);
        }
    }

    [Fact]
    public async Task The_hall_page_shows_the_doubts_of_its_evidence()
    {
        var page = await Program.As("provincial-administrator").GetPageAsync("/mandate/halls/370783-01");

        var card = page.QuerySelector("#mechanism-complaint-window")!;
        card.TextContent.ShouldContain("推断");
        card.TextContent.ShouldContain("只在纸上");
        page.QuerySelector("#days")!.TextContent.ShouldContain("日期待核对");
        page.QuerySelector("#mechanism-no-veto")!.TextContent.ShouldContain("没有证据不等于没有落实");
    }

    [Fact]
    public async Task A_city_sees_its_own_counties_and_nothing_of_another_city()
    {
        var client = Program.As("city-office", "370700");

        (await Program.ReportAsync("2026-11-23", client)).Scope.ShouldBe(new ReportScope("370700", "潍坊市", ScopeKind.City));
        (await client.GetPageAsync("/mandate")).QuerySelectorAll(".tile-map a[data-code]").Length.ShouldBe(12);
        (await client.GetAsync("/mandate/370783", Token)).StatusCode.ShouldBe(HttpStatusCode.OK);
        await NotFoundAsync(client, "/mandate/370600", "/mandate/370611", "/mandate/halls/370611-01", "/api/v1/mandate/units/370611",
            "/api/v1/mandate/halls/370611-01", "/mandate/report.xlsx?unit=370611");
    }

    [Fact]
    public async Task A_county_sees_itself_only()
    {
        var client = Program.As("hall-manager", "370783");

        (await client.GetAsync("/mandate", Token)).Headers.Location!.ToString().ShouldBe("/mandate/370783");
        (await client.GetAsync("/mandate/halls/370783-01", Token)).StatusCode.ShouldBe(HttpStatusCode.OK);
        await NotFoundAsync(client, "/mandate/370700", "/mandate/370782", "/mandate/halls/370700-01", "/api/v1/mandate/halls/370782-01");
    }

    [Theory]
    [InlineData("json")]
    [InlineData("xlsx")]
    [InlineData("docx")]
    public async Task Each_file_carries_the_hash_of_the_content(string format)
    {
        using var response = await Program.As("provincial-administrator").GetAsync($"/mandate/report.{format}?asOf=2019-10-31", Token);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Headers.GetValues("X-Content-Sha256").Single()
            .ShouldBe(CanonicalJson.Sha256(CanonicalJson.Bytes(await Program.ReportAsync("2019-10-31"))));
    }

    private static async Task NotFoundAsync(HttpClient client, params string[] paths)
    {
        foreach (var path in paths)
        {
            (await client.GetAsync(path, Token)).StatusCode.ShouldBe(HttpStatusCode.NotFound, path);
        }
    }
}
