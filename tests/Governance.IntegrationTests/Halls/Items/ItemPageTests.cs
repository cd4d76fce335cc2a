using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Governance.Halls.Contracts;
using Governance.IntegrationTests.Halls.Staff;
using Governance.IntegrationTests.Web;
using Governance.Kernel.Permissions;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Halls.Items;

public sealed class ItemPageTests(HallsFixture fixture) : IClassFixture<HallsFixture>
{
    private const string New = "/halls/items/new?hall=370783-01";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_guide_is_written_and_reads_as_somebody_at_the_window_would_say_it()
    {
        var manager = fixture.HallManager("370783");
        var window = await fixture.App.WindowAsync("370783", "931");
        var address = await OpenAsync(manager, "PG-1", new()
        {
            ["Input.WindowIds"] = $"{window}",
            ["Input.PromisedWorkingDays"] = "5",
            ["Input.StatutoryWorkingDays"] = "20",
            ["Input.FeeYuan"] = "0",
            ["Input.Papers[0].Name"] = "身份证",
            ["Input.Papers[0].Form"] = "Copy",
            ["Input.Papers[0].Copies"] = "2",
        });

        var page = await manager.GetPageAsync(address);
        page.QuerySelector(".key-sentence")!.TextContent.ShouldBe("5 个工作日内办好（法定 20 个工作日），不收费");
        page.QuerySelector(".papers")!.TextContent.ShouldContain("复印件，2 份");
        page.QuerySelector("main")!.TextContent.ShouldContain("演示区 931 号窗口");
        page.QuerySelectorAll(".button.primary").ShouldHaveSingleItem();
        page.Body!.OuterHtml.ShouldNotContain("Halls:Items");
        (await manager.GetPageAsync("/halls/370783-01/items?Q=PG-1")).QuerySelector("tbody tr").ShouldNotBeNull().TextContent.ShouldContain("不收费");

        await manager.SubmitAsync($"{address}/edit", new() { ["Input.WindowIds"] = $"{window}", ["Input.PromisedWorkingDays"] = "0" });
        (await manager.GetPageAsync(address)).QuerySelector(".key-sentence")!.TextContent.ShouldStartWith("现场就办");
        (await manager.GetPageAsync($"{address}?asOf=2026-11-22")).QuerySelector(".key-sentence")!.TextContent.ShouldStartWith("5 个工作日");
    }

    [Fact]
    public async Task More_rows_come_without_script_and_nothing_typed_is_lost()
    {
        var manager = fixture.HallManager("370783");
        using var answer = await manager.SubmitAsync(New, new()
        {
            ["Input.Code"] = "PG-2",
            ["Input.Papers[2].Name"] = "演示证明",
            ["more"] = "true",
        });

        var page = await answer.ReadPageAsync();
        page.QuerySelector(".error-summary").ShouldBeNull();
        page.QuerySelector<IHtmlInputElement>("#Input_Code")!.Value.ShouldBe("PG-2");
        page.QuerySelector<IHtmlInputElement>("[name='Input.Papers[2].Name']")!.Value.ShouldBe("演示证明");
        page.QuerySelectorAll(".paper-row").Length.ShouldBe(6);
        page.QuerySelector("main form button")!.GetAttribute("name").ShouldBeNull();
    }

    [Fact]
    public async Task What_is_wrong_is_said_at_its_field()
    {
        var manager = fixture.HallManager("370783");
        await RefusedAsync(manager, new() { ["Input.PromisedWorkingDays"] = "21", ["Input.StatutoryWorkingDays"] = "20" }, "#Input_PromisedWorkingDays", "20 个工作日");
        await RefusedAsync(manager, new() { ["Input.FeeYuan"] = "10" }, "#Input_FeeBasis", "依据");
        await RefusedAsync(manager, new() { ["Input.FeeYuan"] = "0.001" }, "#Input_FeeYuan", "两位小数");
        await RefusedAsync(manager, new() { ["Input.Papers[1].Note"] = "原件核对" }, "#Input_Papers", "名称");
        await RefusedAsync(manager, new() { ["Input.PromisedWorkingDays"] = "五天" }, "#Input_PromisedWorkingDays", "看不懂");
        var closed = await fixture.App.WindowAsync("370783", "932", lastDay: new DateOnly(2026, 6, 30));
        await RefusedAsync(manager, new() { ["Input.WindowIds"] = $"{closed}" }, "#Input_WindowIds", "没有开");
    }

    [Fact]
    public async Task What_another_has_just_changed_is_not_written_over()
    {
        var manager = fixture.HallManager("370783");
        var address = await OpenAsync(manager, "PG-4", []);
        (await manager.SubmitAsync($"{address}/edit", new() { ["Input.Name"] = "演示事项改" })).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        using var late = await manager.SubmitAsync($"{address}/edit", new() { ["Input.Name"] = "演示事项再改", ["Input.Revision"] = "1" });

        (await late.ReadPageAsync()).QuerySelector(".error-summary").ShouldNotBeNull();
        (await manager.GetPageAsync(address)).QuerySelector("h1")!.TextContent.ShouldBe("演示事项改");
    }

    [Fact]
    public async Task Another_tenant_s_items_and_windows_are_not_there()
    {
        var theirs = (await OpenAsync(fixture.HallManager("370902"), "PG-5", [], "370902-01"))["/halls/items/".Length..];
        var window = await fixture.App.WindowAsync("370902", "933");
        var manager = fixture.HallManager("370783");

        foreach (var path in new[] { $"/halls/items/{theirs}", $"/halls/items/{theirs}/edit", "/halls/370902-01/items", "/halls/items/new?hall=370902-01",
            $"/api/v1/items/{theirs}", $"/api/v1/items/{theirs}/history", "/api/v1/items?hall=370902-01" })
        {
            using var answer = await manager.GetAsync(path, Token);
            answer.StatusCode.ShouldBe(HttpStatusCode.NotFound, path);
        }

        await manager.PutJsonAsync($"/api/v1/items/{theirs}", new { name = "演示事项", correction = false, revision = 1 }, HttpStatusCode.NotFound);
        (await manager.PostJsonAsync("/api/v1/items", new { code = "PG-6", name = "演示事项", windowIds = new[] { window } }, HttpStatusCode.BadRequest))
            ["code"].Text().ShouldBe(ItemErrorCodes.WindowUnknown);
        (await manager.GetJsonAsync("/api/v1/items?q=PG-5"))["items"]!.AsArray().ShouldBeEmpty();
        (await fixture.As(RoleNames.ProvincialAdministrator, null).GetPageAsync($"/halls/items/{theirs}")).QuerySelector("a[href$='/edit']").ShouldBeNull();
    }

    [Theory]
    [InlineData("/halls/370783-01/items", RoleNames.SystemAdministrator)]
    [InlineData(New, RoleNames.WindowClerk)]
    public async Task Without_the_permission_a_page_is_refused(string path, string role)
    {
        using var answer = await fixture.As(role, "370783").GetAsync(path, Token);

        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    private static async Task RefusedAsync(HttpClient manager, Dictionary<string, string> fields, string field, string words)
    {
        fields["Input.Code"] = "PG-3";
        fields["Input.Name"] = "演示事项";
        using var answer = await manager.SubmitAsync(New, fields);
        var page = await answer.ReadPageAsync();
        page.QuerySelector($".error-summary a[href='{field}']").ShouldNotBeNull().TextContent.ShouldContain(words);
        page.QuerySelector(field).ShouldNotBeNull();
    }

    private static async Task<string> OpenAsync(HttpClient manager, string code, Dictionary<string, string> fields, string hall = "370783-01")
    {
        (fields["Input.Code"], fields["Input.Name"], fields["Input.From"]) = (code, "演示事项", "2026-02-02");
        using var answer = await manager.SubmitAsync($"/halls/items/new?hall={hall}", fields);
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect, await answer.Content.ReadAsStringAsync(Token));
        return answer.Headers.Location!.OriginalString;
    }
}
