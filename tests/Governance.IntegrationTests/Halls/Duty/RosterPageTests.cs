using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Governance.IntegrationTests.Web;
using Governance.Kernel.Permissions;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Halls.Duty;

public sealed class RosterPageTests(HallsFixture fixture) : IClassFixture<HallsFixture>
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Without_leaders_the_page_says_what_to_do_now()
    {
        var page = await fixture.HallManager("370702").GetPageAsync("/halls/370702-01/duty");

        page.QuerySelector(".empty-state").ShouldNotBeNull();
        page.QuerySelectorAll(".button.primary").ShouldHaveSingleItem().GetAttribute("href").ShouldBe("/halls/370702-01/duty/leaders");
        page.Body!.OuterHtml.ShouldNotContain("Halls:");
    }

    [Fact]
    public async Task A_leader_is_put_in_the_row_moved_and_leaves_it()
    {
        var hall = await new DutyHall(fixture.App, "370703").WithStaffAsync();
        foreach (var leader in new[] { 1, 2 })
        {
            using var appointed = await hall.Manager.SubmitAsync($"{hall.Page}/leaders", new() { ["Input.WorkNumber"] = hall.NumberOf(leader) });
            appointed.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        }

        using var nobody = await hall.Manager.SubmitAsync($"{hall.Page}/leaders", []);
        (await nobody.ReadPageAsync()).QuerySelector(".error-summary a[href='#Input_WorkNumber']").ShouldNotBeNull().TextContent.ShouldContain("请选一位领导");
        var second = (await hall.Manager.GetPageAsync($"{hall.Page}/leaders")).QuerySelectorAll("tbody tr")[1].QuerySelector("a")!.GetAttribute("href")!;
        using var moved = await hall.Manager.SubmitAsync(second, new() { ["Input.Order"] = "1", ["Input.To"] = "2026-12-31" });
        moved.StatusCode.ShouldBe(HttpStatusCode.Redirect);

        var rows = (await hall.Manager.GetPageAsync($"{hall.Page}/leaders")).QuerySelectorAll("tbody tr");
        rows.Select(r => r.QuerySelector("td")!.TextContent.Trim()).ShouldBe(["1", "2"]);
        rows[0].TextContent.ShouldContain(DutyHall.NameOf(2));
        rows[0].TextContent.ShouldContain("2026-12-31");
    }

    [Fact]
    public async Task A_quarter_is_shown_and_planned_and_the_month_shows_it()
    {
        var hall = await new DutyHall(fixture.App, "370783").WithRosterAsync();
        var preview = await hall.Manager.GetPageAsync($"{hall.Page}/plan?quarter=2026Q4");
        preview.QuerySelector(".key-sentence")!.TextContent.ShouldContain("28 个工作日，5 位领导");
        using var planned = await hall.Manager.SubmitAsync($"{hall.Page}/plan?quarter=2026Q4", [], "form#plan");
        planned.Headers.Location!.OriginalString.ShouldBe($"{hall.Page}?month=2026-11");

        var page = await hall.Manager.GetPageAsync($"{hall.Page}?month=2026-12");

        page.QuerySelector("h1")!.TextContent.ShouldBe("值班表 · 2026 年 12 月");
        page.QuerySelector(".facts")!.TextContent.ShouldContain("5 位值班局长轮值，每人一个整工作日");
        page.QuerySelectorAll(".roster th[scope=col]").Length.ShouldBe(7);
        page.QuerySelectorAll(".roster td").Single(c => c.QuerySelector("time")!.GetAttribute("datetime") == "2026-12-01")
            .QuerySelector(".roster-who")!.TextContent.ShouldContain("演示局长");
        page.QuerySelectorAll(".columns .table tbody tr").Length.ShouldBe(5);
        page.QuerySelectorAll(".button.primary").ShouldHaveSingleItem().GetAttribute("href").ShouldBe($"{hall.Page}/plan?quarter=2027Q1");
        page.Body!.OuterHtml.ShouldNotContain("Halls:");
    }

    [Fact]
    public async Task October_shows_the_holiday_the_make_up_day_and_a_day_of_another_month()
    {
        var cells = (await fixture.HallManager("370704").GetPageAsync("/halls/370704-01/duty?month=2026-10")).QuerySelectorAll(".roster td");

        cells.Single(c => c.TextContent.Contains("10-01")).ClassName!.ShouldContain("is-off");
        cells.Single(c => c.TextContent.Contains("10-01")).TextContent.ShouldContain("国庆");
        cells.Single(c => c.TextContent.Contains("10-10")).TextContent.ShouldContain("调休上班");
        cells.Single(c => c.TextContent.Contains("09-28")).ClassName!.ShouldContain("is-outside");
    }

    [Theory]
    [InlineData("0001-01")]
    [InlineData("9999-12")]
    [InlineData("2035-05")]
    [InlineData("nonsense")]
    public async Task A_month_that_is_none_or_far_away_still_has_a_page(string month) =>
        (await fixture.HallManager("370704").GetPageAsync($"/halls/370704-01/duty?month={month}")).QuerySelector(".roster").ShouldNotBeNull();

    [Fact]
    public async Task Leave_is_shown_before_it_is_granted_and_what_was_typed_stays()
    {
        var hall = await PlannedAsync("370705");
        var fields = new Dictionary<string, string>
        {
            ["Input.WorkNumber"] = hall.NumberOf(1),
            ["Input.From"] = "2026-12-01",
            ["Input.To"] = "2026-12-31",
            ["Input.Reason"] = "年休假",
        };

        using var shown = await hall.Manager.SubmitAsync($"{hall.Page}/leave", fields);
        var page = await shown.ReadPageAsync();
        page.QuerySelectorAll(".late-state li").ShouldNotBeEmpty();
        page.QuerySelector<IHtmlInputElement>("#Input_Reason")!.Value.ShouldBe("年休假");
        var values = PageClient.ValuesOf(page.QuerySelector<IHtmlFormElement>("main form")!);
        using var granted = await hall.Manager.PostAsync($"{hall.Page}/leave?handler=Grant", new FormUrlEncodedContent(values), Token);

        granted.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await hall.Manager.GetPageAsync($"{hall.Page}/leave")).QuerySelector("main")!.TextContent.ShouldContain("2026-12-01 至 2026-12-31");
        using var wrong = await hall.Manager.SubmitAsync($"{hall.Page}/leave", new() { ["Input.WorkNumber"] = hall.NumberOf(1), ["Input.From"] = "2026-12-31", ["Input.To"] = "2026-12-01", ["Input.Reason"] = "年休假" });
        (await wrong.ReadPageAsync()).QuerySelector(".error-summary a[href='#Input_To']").ShouldNotBeNull();
    }

    [Fact]
    public async Task A_leader_asks_on_the_page_and_the_other_answers_on_his()
    {
        var hall = await PlannedAsync("370724");
        var form = await hall.Leader(1).GetPageAsync($"{hall.Page}/swap");
        var own = form.QuerySelectorAll<IHtmlOptionElement>("#Input_Day option").Last().Value;
        var other = form.QuerySelectorAll<IHtmlOptionElement>("#Input_OtherDay option").First(o => o.TextContent.Contains(DutyHall.NameOf(2))).Value;
        using var asked = await hall.Leader(1).SubmitAsync($"{hall.Page}/swap", new() { ["Input.Day"] = own, ["Input.OtherDay"] = other, ["Input.Reason"] = "外出开会" });
        var swap = asked.Headers.Location!.OriginalString;
        (await hall.Manager.GetPageAsync(hall.Page)).QuerySelector($"a[href='{swap}']").ShouldNotBeNull();
        (await hall.Leader(3).GetPageAsync(swap)).QuerySelectorAll("main form").ShouldBeEmpty();

        var page = await hall.Leader(2).GetPageAsync(swap);
        page.QuerySelector("main form .button.primary").ShouldNotBeNull().TextContent.ShouldBe("同意换班");
        using var foreign = await hall.Leader(3).SubmitFromAsync($"{hall.Page}/swap", $"{swap}?handler=Consent");
        (await foreign.ReadPageAsync()).QuerySelector(".error-summary")!.TextContent.ShouldContain("要对方本人同意");
        using var agreed = await hall.Leader(2).SubmitFromAsync(swap, $"{swap}?handler=Consent");

        agreed.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await hall.Leader(1).GetPageAsync(swap)).QuerySelector("main")!.TextContent.ShouldContain("已同意");
    }

    [Fact]
    public async Task With_one_roster_the_menu_leads_to_it()
    {
        var hall = await PlannedAsync("370781");
        using var one = await hall.Manager.GetAsync("/duty", Token);
        one.Headers.Location!.OriginalString.ShouldBe(hall.Page);

        (await fixture.HallManager("370782").GetPageAsync("/duty")).QuerySelector("main")!.TextContent.ShouldContain("还没有值班表");
    }

    [Theory]
    [InlineData("/halls/370783-01/duty/plan", RoleNames.WindowClerk)]
    [InlineData("/halls/370783-01/duty/leaders", RoleNames.DutyLeader)]
    [InlineData("/halls/370783-01/duty/leave", RoleNames.Auditor)]
    [InlineData("/halls/370783-01/duty/swap", RoleNames.HallManager)]
    [InlineData("/halls/370783-01/duty", RoleNames.SystemAdministrator)]
    public async Task Without_the_permission_a_page_is_refused(string path, string role)
    {
        using var answer = await fixture.As(role, "370783").GetAsync(path, Token);

        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData("/halls/370902-01/duty")]
    [InlineData("/halls/370902-01/duty/plan")]
    [InlineData("/halls/370902-01/duty/leaders")]
    [InlineData("/halls/370902-01/duty/leave")]
    [InlineData("/halls/370783-01/duty/days/2030-01-01/cover")]
    [InlineData("/halls/370783-01/duty/days/nonsense/cover")]
    public async Task What_belongs_to_another_tenant_or_is_not_planned_is_not_there(string path)
    {
        using var answer = await fixture.HallManager("370783").GetAsync(path, Token);

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task<DutyHall> PlannedAsync(string tenant)
    {
        var hall = await new DutyHall(fixture.App, tenant).WithRosterAsync();
        using var planned = await hall.Manager.SubmitAsync($"{hall.Page}/plan?quarter=2026Q4", [], "form#plan");
        planned.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        return hall;
    }
}
