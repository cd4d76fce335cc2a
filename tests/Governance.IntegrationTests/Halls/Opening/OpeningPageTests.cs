using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Governance.IntegrationTests.Web;
using Governance.Kernel.Permissions;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Halls.Opening;

public sealed class OpeningPageTests(HallsFixture fixture) : IClassFixture<HallsFixture>
{
    private const string ClosureForm = "#closure";
    private const string HoursForm = "#hours";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_page_says_whether_the_hall_is_open_and_shows_the_weeks_ahead()
    {
        var page = await fixture.HallManager("370783").GetPageAsync("/halls/370783-01/opening");

        page.QuerySelector(".key-sentence")!.TextContent.ShouldContain("现在开门，到 12:00");
        page.QuerySelector(".facts")!.TextContent.ShouldContain("09:00–12:00、13:00–17:00");
        page.QuerySelectorAll(".weeks tbody tr").Length.ShouldBe(8);
        page.QuerySelector(".weeks [aria-current=date]").ShouldNotBeNull().TextContent.ShouldContain("11/23");
        page.QuerySelectorAll(".weeks td").Single(d => d.QuerySelector("strong")!.TextContent == "1/1").TextContent.ShouldContain("放假安排未公布");
        page.QuerySelectorAll(".button.primary").ShouldHaveSingleItem();
        page.Body!.OuterHtml.ShouldNotContain("Halls:");
    }

    [Theory]
    [InlineData(RoleNames.WindowClerk)]
    [InlineData(RoleNames.DutyLeader)]
    public async Task Who_may_only_read_sees_no_forms_and_cannot_send_any(string role)
    {
        var reader = fixture.As(role, "370702");
        var page = await reader.GetPageAsync("/halls/370702-01/opening");

        page.QuerySelector("main form").ShouldBeNull();
        using var answer = await reader.PostAsync("/halls/370702-01/opening?handler=Hours", new FormUrlEncodedContent(
            [new("__RequestVerificationToken", page.QuerySelector<IHtmlInputElement>("input[name=__RequestVerificationToken]")!.Value)]), Token);
        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData("/halls/370902-01/opening")]
    [InlineData("/halls/370783-77/opening")]
    [InlineData("/halls/370783-01/opening/00000000-0000-0000-0000-000000000001")]
    public async Task What_belongs_to_another_tenant_or_to_nobody_is_not_there(string path)
    {
        using var answer = await fixture.HallManager("370783").GetAsync(path, Token);

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_closure_is_announced_shown_to_everybody_and_taken_back()
    {
        var manager = fixture.HallManager("370703");
        await SendAsync(manager, "/halls/370703-01/opening", ClosureForm, new()
        {
            ["Input.From"] = "2026-11-24",
            ["Input.To"] = "2026-11-25",
            ["Input.Reason"] = "演示线路检修",
        });

        var page = await manager.GetPageAsync("/halls/370703-01/opening");
        page.QuerySelector(".weeks")!.TextContent.ShouldContain("停止办公：演示线路检修");
        (await fixture.App.NewVisitor().GetPageAsync("/h/370703-01")).Body!.TextContent.ShouldContain("明天（11 月 24 日周二）至 11 月 25 日周三停止办公，不开门：演示线路检修");
        var takeBack = page.QuerySelector("tbody a[href*='/opening/']").ShouldNotBeNull().GetAttribute("href")!;
        (await manager.GetPageAsync(takeBack)).QuerySelector(".confirm-panel")!.TextContent.ShouldContain("演示线路检修");
        await SendAsync(manager, takeBack, "main form", []);

        (await manager.GetPageAsync("/halls/370703-01/opening")).QuerySelector(".done, .empty-state").ShouldNotBeNull();
        (await fixture.App.NewVisitor().GetPageAsync("/h/370703-01")).Body!.TextContent.ShouldNotContain("演示线路检修");
    }

    [Fact]
    public async Task What_is_wrong_is_said_at_its_field_and_what_was_typed_stays()
    {
        var manager = fixture.HallManager("370704");
        using var answer = await manager.SubmitAsync("/halls/370704-01/opening", new()
        {
            ["Input.From"] = "2026-12-03",
            ["Input.To"] = "2026-12-01",
            ["Input.Reason"] = "演示搬迁",
        }, ClosureForm);

        var page = await answer.ReadPageAsync();
        page.QuerySelector(".error-summary a[href='#Input_To']").ShouldNotBeNull();
        page.QuerySelector<IHtmlInputElement>("#Input_Reason")!.Value.ShouldBe("演示搬迁");
        using var nothing = await manager.SubmitAsync("/halls/370704-01/opening", [], ClosureForm);
        (await nothing.ReadPageAsync()).QuerySelector(".error-summary")!.TextContent.ShouldContain("请填停止办公的第一天和最后一天");
    }

    [Fact]
    public async Task Hours_are_set_and_a_second_editor_is_told()
    {
        var manager = fixture.HallManager("370705");
        await SendAsync(manager, "/halls/370705-01/opening", HoursForm, new() { ["Input.Hours"] = "8:30-12:00、13:30-17:30" });

        using var late = await manager.SubmitAsync(
            "/halls/370705-01/opening", new() { ["Input.Hours"] = "9:00-16:00", ["Input.Revision"] = "0" }, HoursForm);

        var page = await late.ReadPageAsync();
        page.QuerySelector(".error-summary")!.TextContent.ShouldContain("别人刚改过");
        page.QuerySelector<IHtmlInputElement>("#Input_Hours")!.Value.ShouldBe("9:00-16:00");
        (await fixture.App.NewVisitor().GetPageAsync("/h/370705-01")).Body!.TextContent.ShouldContain("工作日 08:30–12:00、13:30–17:30");
        using var unreadable = await manager.SubmitAsync("/halls/370705-01/opening", new() { ["Input.Hours"] = "全天" }, HoursForm);
        (await unreadable.ReadPageAsync()).QuerySelector(".error-summary a[href='#Input_Hours']").ShouldNotBeNull();
    }

    private static async Task SendAsync(HttpClient visitor, string path, string form, Dictionary<string, string> fields)
    {
        using var answer = await visitor.SubmitAsync(path, fields, form);
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect, (await answer.ReadPageAsync()).QuerySelector(".error-summary")?.TextContent);
    }
}
