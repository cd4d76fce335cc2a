using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Governance.Halls.Contracts;
using Governance.IntegrationTests.Web;
using Governance.Kernel.Permissions;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Halls.Attendance;

public abstract class DutyDayTests(AttendanceProgram program)
{
    private static readonly DateOnly Friday = new(2026, 11, 20);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_day_tells_what_became_of_it_and_takes_remarks_only()
    {
        var stage = await SettledAsync("370302");
        using var manager = stage.As(RoleNames.HallManager);
        var path = $"/halls/{stage.Hall}/duty/days/2026-11-20";
        var fact = (await stage.FactsAsync()).Single(f => f.Day == Friday);

        var page = await manager.GetPageAsync(path);
        page.QuerySelector(".key-sentence")!.TextContent.ShouldContain("演示员甲 没有签到，演示员乙 09:06 来代班，比开门晚 6 分钟");
        page.QuerySelector("#fact")!.TextContent.ShouldContain(fact.Hash);
        page.QuerySelector("#fact")!.TextContent.ShouldContain(fact.PreviousHash);
        page.QuerySelector("#remarks")!.TextContent.ShouldContain("记录不能改，只能加说明");
        page.Body!.OuterHtml.ShouldNotContain("Halls:");

        using var empty = await manager.SubmitAsync(path, new() { ["Input.Remark"] = " " }, "#remarks form");
        (await empty.ReadPageAsync()).QuerySelector(".error-summary a[href='#Input_Remark']").ShouldNotBeNull().TextContent.ShouldBe("请写说明。");
        using var written = await manager.SubmitAsync(path, new() { ["Input.Remark"] = "到市里开会" }, "#remarks form");
        written.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await manager.GetPageAsync(path)).QuerySelector("#remarks li")!.TextContent.ShouldContain("到市里开会");
        (await stage.FactsAsync()).Single(f => f.Day == Friday).Hash.ShouldBe(fact.Hash);
    }

    [Fact]
    public async Task The_facts_are_read_in_order_and_page_by_page()
    {
        var stage = await SettledAsync("370303");
        using var auditor = stage.As(RoleNames.Auditor);

        var all = (await auditor.GetFromJsonAsync<JsonArray>($"{stage.Api}/facts", Token))!;
        all.Select(f => (string)f!["outcome"]!).ShouldBe(["Kept", "Covered"]);
        all.Select(f => (string)f!["planned"]!["workNumber"]!).ShouldBe(["H001", "H001"]);
        ((string)all[1]!["previousHash"]!).ShouldBe((string)all[0]!["hash"]!);
        var second = (await auditor.GetFromJsonAsync<JsonArray>($"{stage.Api}/facts?after=1&take=1", Token))!;
        second.ShouldHaveSingleItem()!["day"]!.ToString().ShouldBe("2026-11-20");
        (await auditor.GetFromJsonAsync<JsonArray>($"{stage.Api}/facts?from=2026-11-21", Token))!.ShouldBeEmpty();
        (await auditor.GetFromJsonAsync<JsonArray>($"{stage.Api}/facts?to=2026-11-19", Token))!.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_remark_is_sent_to_the_api_and_comes_back_with_the_day()
    {
        var stage = await SettledAsync("370304");
        using var manager = stage.As(RoleNames.HallManager);

        using var answer = await manager.PostAsJsonAsync($"{stage.Api}/days/2026-11-20/remarks", new { remark = "到市里开会" }, Token);
        answer.StatusCode.ShouldBe(HttpStatusCode.Created);
        var day = (await answer.Content.ReadFromJsonAsync<JsonNode>(Token))!;
        ((string)day["remarks"]![0]!["text"]!).ShouldBe("到市里开会");
        ((long)day["chainHead"]!["number"]!).ShouldBe(2);
        (await manager.GetAsync(answer.Headers.Location, Token)).StatusCode.ShouldBe(HttpStatusCode.OK);

        using var ahead = await manager.PostAsJsonAsync($"{stage.Api}/days/2026-11-30/remarks", new { remark = "还没到" }, Token);
        ahead.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await ahead.Content.ReadAsStringAsync(Token)).ShouldContain(HallErrorCodes.DateInFuture);
        using var clerk = stage.As(RoleNames.WindowClerk);
        (await clerk.PostAsJsonAsync($"{stage.Api}/days/2026-11-20/remarks", new { remark = "不该我写" }, Token)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await clerk.GetPageAsync($"/halls/{stage.Hall}/duty/days/2026-11-20")).QuerySelector("#remarks form").ShouldBeNull();
    }

    [Fact]
    public async Task The_city_office_reads_and_does_not_write_and_others_find_nothing()
    {
        var stage = await SettledAsync("370305");
        using var city = program.App.NewVisitor();
        TestSignIn.SignIn(city, $"{RoleNames.CityOffice},{RoleNames.HallManager}", "370300");
        using var neighbour = program.App.NewVisitor();
        TestSignIn.SignIn(neighbour, RoleNames.HallManager, "370306");

        (await city.GetPageAsync($"/halls/{stage.Hall}/duty/days/2026-11-20")).QuerySelector("#remarks form").ShouldBeNull();
        (await city.GetFromJsonAsync<JsonArray>($"{stage.Api}/facts", Token))!.Count.ShouldBe(2);
        (await city.PostAsJsonAsync($"{stage.Api}/days/2026-11-20/remarks", new { remark = "市里看过" }, Token)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        foreach (var path in new[] { $"/halls/{stage.Hall}/duty/days/2026-11-20", $"{stage.Api}/facts", $"{stage.Api}/days/2026-11-20" })
        {
            (await neighbour.GetAsync(path, Token)).StatusCode.ShouldBe(HttpStatusCode.NotFound, path);
        }
    }

    [Theory]
    [InlineData("2026-11-21")]
    [InlineData("0001-01-01")]
    [InlineData("yesterday")]
    public async Task A_day_that_the_roster_does_not_name_is_not_there(string day)
    {
        using var manager = new DutyStage(program.App, "370321").As(RoleNames.HallManager);

        (await manager.GetAsync($"/halls/370321-01/duty/days/{day}", Token)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    // Thursday kept, Friday covered; today and a day ahead stay open.
    private async Task<DutyStage> SettledAsync(string tenant)
    {
        var stage = new DutyStage(program.App, tenant);
        var first = await stage.LeaderAsync("H001", "演示员甲");
        var second = await stage.LeaderAsync("H002", "演示员乙", 2);
        await stage.PlanAsync(Friday.AddDays(-1), first, second);
        await stage.PlanAsync(Friday, first, second);
        await stage.PlanAsync(new DateOnly(2026, 11, 30), first, second);
        await stage.CameAsync(Friday.AddDays(-1), first, "08:40");
        await stage.CameAsync(Friday, second, "09:06");
        await DutyStage.SettleAsync(program.App);
        return stage;
    }
}

public sealed class DutyDayOnSqliteTests(AttendanceOnSqlite program) : DutyDayTests(program), IClassFixture<AttendanceOnSqlite>;

public sealed class DutyDayOnMariaDbTests(AttendanceOnMariaDb program) : DutyDayTests(program), IClassFixture<AttendanceOnMariaDb>;
