using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Governance.Halls.Contracts;
using Governance.IntegrationTests.Web;
using Governance.Kernel.Permissions;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Halls.Attendance;

public abstract class CheckInTests(AttendanceProgram program)
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Coming_and_leaving_are_recorded_once_however_often_they_are_pressed()
    {
        var stage = await StageAsync("370102");
        using var clerk = stage.As(RoleNames.WindowClerk);

        var came = await SendAsync(clerk, stage, "check-in", "E001");
        var again = await SendAsync(clerk, stage, "check-in", "E001");
        var left = await SendAsync(clerk, stage, "check-out", "E001");

        again.ToJsonString().ShouldBe(came.ToJsonString());
        ((DateTime)came["checkedInAt"]!).ShouldBe(GovernanceApp.Now.UtcDateTime);
        came["checkedOutAt"].ShouldBeNull();
        left["checkedOutAt"].ShouldNotBeNull();
        (await SendAsync(clerk, stage, "check-out", "E001")).ToJsonString().ShouldBe(left.ToJsonString());
        (await stage.InDatabaseAsync(db => db.Attendances.CountAsync(Token))).ShouldBe(2);
        (await stage.RefusedAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Several_who_press_at_once_get_the_same_answer()
    {
        var stage = await StageAsync("370103");
        using var clerk = stage.As(RoleNames.HallManager);

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => SendAsync(clerk, stage, "check-in", "E001")));

        answers.Select(a => a.ToJsonString()).Distinct().ShouldHaveSingleItem();
        (await stage.InDatabaseAsync(db => db.Attendances.CountAsync(Token))).ShouldBe(1);
    }

    [Fact]
    public async Task Whoever_is_not_on_this_halls_row_on_another_day_or_before_coming_is_refused_and_it_is_noted()
    {
        var stage = await StageAsync("370104");
        using var clerk = stage.As(RoleNames.HallManager);

        await RefusedAsync(clerk, stage, "check-in", "E999", Today, AttendanceErrorCodes.NotALeader);
        await RefusedAsync(clerk, stage, "check-in", "E001", Today.AddDays(-1), AttendanceErrorCodes.NotToday);
        await RefusedAsync(clerk, stage, "check-in", "E001", Today.AddDays(1), AttendanceErrorCodes.NotToday);
        await RefusedAsync(clerk, stage, "check-out", "E001", Today, AttendanceErrorCodes.NotCheckedIn);

        var refused = await stage.RefusedAsync();
        refused.Select(r => r.Code).Order().ShouldBe(
            [AttendanceErrorCodes.NotALeader, AttendanceErrorCodes.NotCheckedIn, AttendanceErrorCodes.NotToday, AttendanceErrorCodes.NotToday]);
        refused.ShouldAllBe(r => r.Detail.Contains('E') && r.By == "演示人员甲");
        (await stage.InDatabaseAsync(db => db.Attendances.CountAsync(Token))).ShouldBe(0);
    }

    [Fact]
    public async Task Without_a_roster_for_today_nobody_checks_in()
    {
        var stage = new DutyStage(program.App, "370105");
        await stage.LeaderAsync("E001", "演示员甲");
        using var clerk = stage.As(RoleNames.HallManager);

        await RefusedAsync(clerk, stage, "check-in", "E001", Today, AttendanceErrorCodes.NoDutyToday);

        (await stage.RefusedAsync()).ShouldHaveSingleItem().Code.ShouldBe(AttendanceErrorCodes.NoDutyToday);
        (await clerk.GetPageAsync($"/halls/{stage.Hall}/duty/today")).QuerySelector(".empty-state")!.TextContent.ShouldContain("没有人");
    }

    [Fact]
    public async Task A_leader_records_himself_and_nobody_else()
    {
        var account = new Guid("6a0c0000-0000-7000-8000-000000000001");
        var stage = await StageAsync("370112", account);
        using var leader = stage.As(RoleNames.DutyLeader, account);

        await RefusedAsync(leader, stage, "check-in", "E002", Today, AttendanceErrorCodes.NotYourself);
        (await SendAsync(leader, stage, "check-in", "E001"))["name"]!.ToString().ShouldBe("演示员甲");

        (await stage.RefusedAsync()).ShouldHaveSingleItem().Detail.ShouldContain("E002");
        var page = await leader.GetPageAsync($"/halls/{stage.Hall}/duty/today");
        page.QuerySelectorAll("form[id^=in-]").ShouldBeEmpty();
        page.QuerySelector("#out-E001").ShouldNotBeNull();
    }

    [Fact]
    public async Task The_page_names_the_leader_and_records_without_script()
    {
        var stage = await StageAsync("370113");
        using var clerk = stage.As(RoleNames.WindowClerk);
        var path = $"/halls/{stage.Hall}/duty/today";
        var before = await clerk.GetPageAsync(path);
        before.QuerySelector(".duty-name")!.TextContent.ShouldBe("演示员甲");
        before.Body!.TextContent.ShouldContain("由 演示员乙 代班");
        before.QuerySelectorAll("button.primary").ShouldHaveSingleItem().TextContent.ShouldStartWith("签到");
        before.Body.OuterHtml.ShouldNotContain("Halls:");

        using var came = await clerk.SubmitAsync(path, [], "#in-E001");
        came.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var after = await clerk.GetPageAsync(path);
        after.QuerySelector(".badge-ontime")!.TextContent.ShouldContain("在岗，09:00 签到");
        after.QuerySelector("main")!.TextContent.ShouldContain("演示员甲 已签到");
        (await clerk.SubmitAsync(path, [], "#out-E001")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await clerk.GetPageAsync(path)).Body!.TextContent.ShouldContain("09:00 签到，09:00 签退");
    }

    [Fact]
    public async Task Another_leader_stands_in_and_a_page_left_open_over_midnight_is_refused()
    {
        var stage = await StageAsync("370114");
        using var clerk = stage.As(RoleNames.WindowClerk);
        var path = $"/halls/{stage.Hall}/duty/today";

        using var stale = await clerk.SubmitAsync(path, new() { ["Input.Day"] = "2026-11-22" }, "#in-E002");
        stale.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await stale.ReadPageAsync()).QuerySelector(".error-summary")!.TextContent.ShouldContain("今天是 2026-11-23");
        (await stage.RefusedAsync()).ShouldHaveSingleItem().Code.ShouldBe(AttendanceErrorCodes.NotToday);

        (await clerk.SubmitAsync(path, [], "#in-E002")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await clerk.GetPageAsync(path)).Body!.TextContent.ShouldContain("演示员乙 09:00 签到，正在代班");
    }

    [Theory]
    [InlineData(RoleNames.Supervisor, "370784", HttpStatusCode.Forbidden)]
    [InlineData(RoleNames.HallManager, "370785", HttpStatusCode.NotFound)]
    public async Task Who_may_not_record_or_belongs_elsewhere_is_turned_away(string role, string tenant, HttpStatusCode status)
    {
        using var visitor = program.App.NewVisitor();
        TestSignIn.SignIn(visitor, role, tenant);

        (await visitor.GetAsync("/halls/370784-01/duty/today", Token)).StatusCode.ShouldBe(status);
        (await visitor.PostAsJsonAsync("/api/v1/halls/370784-01/duty/check-in", new { workNumber = "E001", day = Today }, Token)).StatusCode.ShouldBe(status);
    }

    private static async Task<JsonNode> SendAsync(HttpClient caller, DutyStage stage, string what, string workNumber)
    {
        using var answer = await caller.PostAsJsonAsync($"{stage.Api}/{what}", new { workNumber, day = Today }, Token);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync(Token));
        return (await answer.Content.ReadFromJsonAsync<JsonNode>(Token))!;
    }

    private static async Task RefusedAsync(HttpClient caller, DutyStage stage, string what, string workNumber, DateOnly day, string code)
    {
        using var answer = await caller.PostAsJsonAsync($"{stage.Api}/{what}", new { workNumber, day }, Token);
        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await answer.Content.ReadFromJsonAsync<JsonNode>(Token))!["code"]!.ToString().ShouldBe(code);
    }

    private async Task<DutyStage> StageAsync(string tenant, Guid? account = null)
    {
        var stage = new DutyStage(program.App, tenant);
        var first = await stage.LeaderAsync("E001", "演示员甲", 1, account);
        var second = await stage.LeaderAsync("E002", "演示员乙", 2);
        await stage.PlanAsync(Today, first, second);
        return stage;
    }
}

public sealed class CheckInOnSqliteTests(AttendanceOnSqlite program) : CheckInTests(program), IClassFixture<AttendanceOnSqlite>;

public sealed class CheckInOnMariaDbTests(AttendanceOnMariaDb program) : CheckInTests(program), IClassFixture<AttendanceOnMariaDb>;
