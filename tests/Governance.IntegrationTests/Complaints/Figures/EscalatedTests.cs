using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Governance.IntegrationTests.Halls;
using Governance.IntegrationTests.Web;
using Governance.Kernel.Permissions;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Complaints.Figures;

/// <summary>What the city and the province read of cases that went up to them.</summary>
public abstract class EscalatedTests(ComplaintsFixture fixture)
{
    private const string Page = "/complaints/escalated";
    private const string Api = "/api/v1/complaints/escalated";
    private const string Name = "演示市民壬";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_own_city_and_the_province_see_it_until_it_is_closed_and_another_city_never()
    {
        var hall = await ComplaintsHall.MakeAsync(fixture.App, "370322");
        var number = await EscalatedAsync(hall);
        await hall.RegisterAsync();

        var city = Visitor(RoleNames.CityOffice, "370300");
        var shown = (await ItemsAsync(city)).Single(i => i.GetProperty("number").GetString() == number);
        shown.GetProperty("tenant").GetString().ShouldBe("370322");
        shown.GetProperty("hall").GetString().ShouldBe("370322-01");
        shown.GetProperty("step").GetString().ShouldBe("督查科室");
        shown.GetProperty("due").GetProperty("isOver").GetBoolean().ShouldBeFalse();
        shown.GetProperty("due").GetProperty("workingDays").GetInt32().ShouldBeGreaterThan(0);
        (await ItemsAsync(Visitor(RoleNames.ProvincialAdministrator, null))).ShouldContain(i => i.GetProperty("number").GetString() == number);
        (await ItemsAsync(Visitor(RoleNames.CityOffice, "370400"))).ShouldNotContain(i => i.GetProperty("number").GetString() == number);
        (await ItemsAsync(Visitor(RoleNames.Auditor, "370323"))).ShouldNotContain(i => i.GetProperty("number").GetString() == number);

        var page = await city.GetPageAsync(Page);
        var text = page.QuerySelector("main")!.TextContent;
        text.ShouldContain(number);
        text.ShouldContain("演示：两个部门互相推");
        text.ShouldNotContain(Name);
        text.ShouldNotContain("Complaints:");
        page.QuerySelector($"a[href*='{number}']").ShouldBeNull();
        page.QuerySelectorAll("button.primary").ShouldBeEmpty();

        await hall.DoAsync(hall.Leader, number, "withdraw", new { text = "不反映了。" });
        (await ItemsAsync(city)).ShouldNotContain(i => i.GetProperty("number").GetString() == number);
    }

    [Fact]
    public async Task The_list_goes_on_where_it_ended_and_nothing_typed_breaks_it()
    {
        var hall = await ComplaintsHall.MakeAsync(fixture.App, "370404");
        var numbers = new List<string>();
        for (var i = 0; i < 3; i++)
        {
            numbers.Add(await EscalatedAsync(hall));
            fixture.App.Time.Advance(TimeSpan.FromMinutes(1));
        }

        var city = Visitor(RoleNames.CityOffice, "370400");
        var first = await city.GetFromJsonAsync<JsonElement>($"{Api}?take=2", Token);
        var rest = await city.GetFromJsonAsync<JsonElement>($"{Api}?take=2&after={Uri.EscapeDataString(first.GetProperty("next").GetString()!)}", Token);
        Numbers(first).Concat(Numbers(rest)).ShouldBe(numbers);
        rest.GetProperty("next").ValueKind.ShouldBe(JsonValueKind.Null);

        foreach (var odd in new[] { "x", "1.", "-.AAAAAA", "99999999999999999999.A", "%00" })
        {
            using var answer = await city.GetAsync($"{Page}?after={odd}", Token);
            answer.StatusCode.ShouldBe(HttpStatusCode.OK, odd);
        }
    }

    [Theory]
    [InlineData(RoleNames.WindowClerk, "370322")]
    [InlineData(RoleNames.HallManager, "370322")]
    [InlineData(RoleNames.DepartmentHandler, "370322")]
    public async Task Whoever_works_on_cases_has_his_own_lists(string role, string tenant)
    {
        using var page = await Visitor(role, tenant).GetAsync(Page, Token);
        page.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        using var api = await Visitor(role, tenant).GetAsync(Api, Token);
        api.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    private static async Task<string> EscalatedAsync(ComplaintsHall hall)
    {
        var number = (await hall.RegisterAsync(new
        {
            text = $"演示：两个部门互相推，{Name}说的。",
            complainant = new { name = Name },
        })).GetProperty("number").GetString()!;
        await hall.DoAsync(hall.Clerk, number, "accept", new { });
        await hall.DoAsync(hall.Leader, number, "escalate", new { text = "要一起定。" });
        return number;
    }

    private static async Task<IReadOnlyList<JsonElement>> ItemsAsync(HttpClient who) =>
        [.. (await who.GetFromJsonAsync<JsonElement>(Api, Token)).GetProperty("items").EnumerateArray()];

    private static IEnumerable<string> Numbers(JsonElement list) => list.GetProperty("items").EnumerateArray().Select(i => i.GetProperty("number").GetString()!);

    private HttpClient Visitor(string role, string? tenant)
    {
        var visitor = fixture.App.NewVisitor();
        TestSignIn.SignIn(visitor, role, tenant);
        return visitor;
    }
}

/// <summary>On SQLite.</summary>
public sealed class EscalatedOnSqlite(ComplaintsOnSqlite fixture) : EscalatedTests(fixture), IClassFixture<ComplaintsOnSqlite>;
