using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Governance.IntegrationTests.Web;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Reporting;

public class FreezeTests(ReportingFixture fixture) : IClassFixture<ReportingFixture>
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private HttpClient Administrator => fixture.Program.As("provincial-administrator");

    public static async Task<Guid> FreezeAsync(HttpClient client, object request)
    {
        using var response = await client.PostAsJsonAsync("/api/v1/mandate/reports", request, Token);
        response.StatusCode.ShouldBe(HttpStatusCode.Created);
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>(Token);
        return answer.GetProperty("id").GetGuid();
    }

    [Fact]
    public async Task The_page_asks_and_then_shows_the_record()
    {
        var client = Administrator;
        using var response = await client.SubmitAsync("/mandate/freeze?asOf=2019-10-31", []);

        response.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var page = await client.GetPageAsync(response.Headers.Location!.ToString());
        page.QuerySelector("#hash")!.TextContent.ShouldContain("内容与存档时一致");
        page.QuerySelector("h1")!.TextContent.ShouldContain("2019-10-31");
        (await client.GetPageAsync("/mandate/reports")).QuerySelectorAll("tbody tr").Length.ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task A_wrong_report_is_superseded_once_with_a_note_and_stays()
    {
        var client = Administrator;
        var wrong = await FreezeAsync(client, new { asOf = "2020-01-01" });
        using var without = await client.SubmitAsync($"/mandate/freeze?supersedes={wrong}", []);
        without.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await without.ReadPageAsync()).QuerySelector("#error-summary")!.TextContent.ShouldContain("请写明");

        using var with = await client.SubmitAsync($"/mandate/freeze?supersedes={wrong}", new() { ["Errata"] = "演示：漏算一个大厅" });
        with.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await client.GetPageAsync($"/mandate/reports/{wrong}")).QuerySelector("main")!.TextContent.ShouldContain("已被更正");

        using var again = await client.PostAsJsonAsync("/api/v1/mandate/reports", new { supersedes = wrong, errata = "演示" }, Token);
        again.StatusCode.ShouldBe(HttpStatusCode.Conflict);
    }

    [Theory]
    [InlineData("2026-11-24")]
    [InlineData("yesterday")]
    public async Task A_day_that_is_none_or_lies_ahead_is_refused(string asOf)
    {
        using var response = await Administrator.PostAsJsonAsync("/api/v1/mandate/reports", new { asOf }, Token);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await response.Content.ReadFromJsonAsync<JsonElement>(Token)).GetProperty("errors").TryGetProperty("asOf", out _).ShouldBeTrue();
    }

    [Fact]
    public async Task Who_may_only_read_cannot_put_on_record()
    {
        using var response = await fixture.Program.As("auditor").PostAsJsonAsync("/api/v1/mandate/reports", new { }, Token);

        response.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_city_puts_its_own_report_on_record_and_does_not_see_that_of_another()
    {
        var weifang = fixture.Program.As("city-office", "370700");
        var id = await FreezeAsync(weifang, new { asOf = "2020-02-02" });

        (await weifang.GetAsync($"/mandate/reports/{id}", Token)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await Administrator.GetAsync($"/api/v1/mandate/reports/{id}", Token)).StatusCode.ShouldBe(HttpStatusCode.OK);
        foreach (var path in new[] { $"/mandate/reports/{id}", $"/api/v1/mandate/reports/{id}", $"/mandate/reports/{id}/report.xlsx" })
        {
            (await fixture.Program.As("city-office", "370600").GetAsync(path, Token)).StatusCode.ShouldBe(HttpStatusCode.NotFound, path);
        }
    }
}
