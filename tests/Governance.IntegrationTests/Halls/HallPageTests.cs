using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Governance.Halls.Contracts;
using Governance.Halls.Data;
using Governance.IntegrationTests.Web;
using Governance.Kernel.Infrastructure.Outbox;
using Governance.Kernel.Permissions;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Halls;

public sealed class HallPageTests(HallsFixture fixture) : IClassFixture<HallsFixture>
{
    private const string Window = MechanismCodes.ComplaintWindow;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_list_shows_the_tenants_own_halls()
    {
        var page = await fixture.HallManager("370783").GetPageAsync("/halls");

        page.QuerySelector("tbody a[href='/halls/370783-01']").ShouldNotBeNull().TextContent.ShouldBe("寿光市政务服务中心");
        page.QuerySelectorAll("tbody tr th a").ShouldAllBe(a => a.GetAttribute("href")!.StartsWith("/halls/370783"));
        page.QuerySelectorAll("a.button.primary").ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_hall_shows_its_evidence_and_what_is_uncertain_of_it()
    {
        var page = await fixture.HallManager("370783").GetPageAsync("/halls/370783-01");

        var window = page.QuerySelector($"#{Window}").ShouldNotBeNull();
        window.TextContent.ShouldContain("A区8号窗口");
        window.TextContent.ShouldContain("2019 年 10 月底");
        window.TextContent.ShouldContain("日期待核对");
        window.QuerySelector(".evidence-item")!.TextContent.ShouldContain("导入");
        window.QuerySelector(".badge-unverified").ShouldNotBeNull().TextContent.ShouldContain("未核对");
        page.QuerySelectorAll("a.button.primary").ShouldHaveSingleItem();
        page.Body!.OuterHtml.ShouldNotContain("Halls:");
    }

    [Theory]
    [InlineData("/halls/370783-01", RoleNames.SystemAdministrator)]
    [InlineData("/halls/new", RoleNames.WindowClerk)]
    [InlineData("/halls/370783-01/edit", RoleNames.Auditor)]
    [InlineData("/halls/370783-01/complaint-window/declare", RoleNames.WindowClerk)]
    [InlineData("/halls/370783-01/complaint-window/document", RoleNames.Supervisor)]
    [InlineData("/halls/370783-01/complaint-window/inspect", RoleNames.HallManager)]
    public async Task Without_the_permission_a_page_is_refused(string path, string role)
    {
        using var answer = await fixture.As(role, "370783").GetAsync(path, Token);

        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData("/halls/370902-01")]
    [InlineData("/halls/370902-01/edit")]
    [InlineData("/halls/370902-01/complaint-window/declare")]
    [InlineData("/halls/370902-01/complaint-window/document")]
    [InlineData("/halls/370783-77")]
    [InlineData("/halls/370783-01/brass-band/declare")]
    public async Task What_belongs_to_another_tenant_or_to_nobody_is_not_there(string path)
    {
        using var answer = await fixture.HallManager("370783").GetAsync(path, Token);

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task What_is_wrong_is_said_at_its_field_and_what_was_typed_stays()
    {
        using var answer = await fixture.HallManager("370702").SubmitAsync("/halls/370702-01/no-veto/document", new()
        {
            ["Input.Kind"] = "Notice",
            ["Input.Title"] = "演示通知一则",
            ["Input.Source"] = "演示发〔2019〕1号",
            ["Input.DatedOn"] = "2019-10-01",
            ["Input.SincePrecision"] = "Day",
            ["Input.Since"] = "2019-10-20",
        });

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        var page = await answer.ReadPageAsync();
        page.QuerySelector(".error-summary a[href='#Input_Since']").ShouldNotBeNull().TextContent.ShouldContain("不能晚于");
        page.QuerySelector<IHtmlInputElement>("#Input_Title")!.Value.ShouldBe("演示通知一则");
        page.QuerySelector<IHtmlInputElement>("#Input_Since")!.Value.ShouldBe("2019-10-20");
        (await EventsAsync("370702")).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_day_that_is_none_is_said_in_our_words()
    {
        using var answer = await fixture.HallManager("370703").SubmitAsync(
            $"/halls/370703-01/{Window}/declare", new() { ["Input.Since"] = "2019-02-30" });

        (await answer.ReadPageAsync()).QuerySelector(".error-summary")!.TextContent.ShouldContain("看不懂");
    }

    [Fact]
    public async Task A_mechanism_is_declared_documented_and_its_document_withdrawn()
    {
        var manager = fixture.HallManager("370704");
        (await SendAsync(manager, $"/halls/370704-01/{Window}/declare", new()
        {
            ["Input.SincePrecision"] = "Month",
            ["Input.Since"] = "2019-10-05",
            ["Input.Places"] = "A区8号窗口、C区",
        })).ShouldBe($"/halls/370704-01#{Window}");
        (await SendAsync(manager, $"/halls/370704-01/{Window}/document", new()
        {
            ["Input.Kind"] = "Notice",
            ["Input.Title"] = "设立窗口的演示通知",
            ["Input.Source"] = "演示发〔2019〕2号",
            ["Input.DatedOn"] = "2019-10-08",
        })).ShouldBe($"/halls/370704-01#{Window}");
        var withdraw = (await manager.GetPageAsync("/halls/370704-01")).QuerySelectorAll($"#{Window} .evidence-item")
            .Single(e => e.TextContent.Contains("演示通知")).QuerySelector("a[href$='/withdraw']")!.GetAttribute("href")!;
        (await manager.GetPageAsync(withdraw)).QuerySelector(".confirm-panel")!.TextContent.ShouldContain("设立窗口的演示通知");
        await SendAsync(manager, withdraw, new() { ["Input.Reason"] = "传错了" });

        var page = await manager.GetPageAsync("/halls/370704-01");
        page.QuerySelector($"#{Window} .badge-withdrawn").ShouldNotBeNull();
        page.QuerySelector($"#{Window}")!.TextContent.ShouldContain("传错了");
        page.QuerySelector($"#{Window} .is-reached")!.TextContent.ShouldContain("已申报");
        var told = await EventsAsync("370704");
        told.Count.ShouldBe(3);
        told[^1].ShouldContain("\"places\":[\"A区8号窗口\",\"C区\"]");
        told[^1].ShouldContain("\"day\":\"2019-10-31\",\"precision\":\"Month\"");
        told[^1].ShouldContain("\"withdrawnReason\":\"传错了\"");
    }

    [Fact]
    public async Task A_chosen_file_is_asked_for_again_when_something_else_is_wrong()
    {
        var path = $"/halls/370705-01/{Window}/document";
        var manager = fixture.HallManager("370705");
        var form = (await manager.GetPageAsync(path)).QuerySelector<IHtmlFormElement>("main form").ShouldNotBeNull();
        using var content = new MultipartFormDataContent();
        foreach (var (name, value) in PageClient.ValuesOf(form))
        {
            content.Add(new StringContent(value), name);
        }

        content.Add(new ByteArrayContent("%PDF-1.4"u8.ToArray()), "Input.File", "办法.pdf");
        using var answer = await manager.PostAsync(path, content, Token);

        var summary = (await answer.ReadPageAsync()).QuerySelector(".error-summary").ShouldNotBeNull();
        summary.QuerySelector("a[href='#Input_File']").ShouldNotBeNull().TextContent.ShouldContain("办法.pdf");
        summary.QuerySelector("a[href='#Input_Title']").ShouldNotBeNull().TextContent.ShouldContain("请填佐证名称");
    }

    [Fact]
    public async Task A_second_declaration_is_refused()
    {
        var manager = fixture.HallManager("370705");
        await SendAsync(manager, $"/halls/370705-01/{Window}/declare", new() { ["Input.Since"] = "2019-10-05" });

        using var again = await manager.SubmitAsync($"/halls/370705-01/{Window}/declare", new() { ["Input.Since"] = "2019-10-06" });

        (await again.ReadPageAsync()).QuerySelector(".error-summary")!.TextContent.ShouldContain("已经申报过");
    }

    [Fact]
    public async Task The_province_inspects_in_the_halls_own_tenant()
    {
        var inspector = fixture.As(RoleNames.ProvincialAdministrator, null);
        await SendAsync(inspector, "/halls/370724-01/assisted-service/inspect", new()
        {
            ["Input.SeenInUse"] = "True",
            ["Input.Day"] = "2026-11-20",
            ["Input.Note"] = "窗口有人值守",
        });

        (await fixture.HallManager("370724").GetPageAsync("/halls/370724-01"))
            .QuerySelector("#assisted-service .evidence-item")!.TextContent.ShouldContain("到现场看过，在用");
        (await EventsAsync("370724")).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_hall_is_recorded_and_changed()
    {
        var manager = fixture.HallManager("370781");
        var path = await SendAsync(manager, "/halls/new", new()
        {
            ["Input.UnitCode"] = "370781",
            ["Input.OfDepartment"] = "true",
            ["Input.Name"] = "演示部门大厅",
            ["Input.Source"] = "本单位确认",
        });
        path.ShouldBe("/halls/370781-02");
        await SendAsync(manager, $"{path}/edit", new() { ["Input.Name"] = "演示部门办事大厅", ["Input.To"] = "2026-12-31" });

        var page = await manager.GetPageAsync(path);
        page.QuerySelector("h1")!.TextContent.ShouldBe("演示部门办事大厅");
        page.QuerySelector(".page-title")!.TextContent.ShouldContain("2026-12-31");
    }

    [Fact]
    public async Task Two_who_change_a_hall_at_once_do_not_overwrite_each_other()
    {
        var manager = fixture.HallManager("370782");
        await SendAsync(manager, "/halls/370782-01/edit", new() { ["Input.Address"] = "演示路 1 号" });

        using var late = await manager.SubmitAsync(
            "/halls/370782-01/edit", new() { ["Input.Address"] = "演示路 2 号", ["Input.Revision"] = "1" });

        var page = await late.ReadPageAsync();
        page.QuerySelector(".error-summary")!.TextContent.ShouldContain("别人刚改过");
        page.QuerySelector<IHtmlInputElement>("#Input_Address")!.Value.ShouldBe("演示路 2 号");
    }

    private static async Task<string> SendAsync(HttpClient visitor, string path, Dictionary<string, string> fields)
    {
        using var answer = await visitor.SubmitAsync(path, fields);
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect, (await answer.ReadPageAsync()).QuerySelector(".error-summary")?.TextContent);
        return answer.Headers.Location!.OriginalString;
    }

    private Task<List<string>> EventsAsync(string tenant) =>
        fixture.App.InTenantAsync<HallsDbContext, List<string>>(tenant, async db =>
        {
            var id = await db.Halls.Select(h => h.TenantId).FirstAsync(Token);
            var told = await db.Set<OutboxMessage>()
                .Where(m => m.TenantId == id && m.EventName == "halls.mechanism-evidence-changed")
                .Select(m => m.Payload).ToListAsync(Token);
            // The clock stands still, so the messages' ids are in no order.
            return [.. told.OrderBy(p => JsonDocument.Parse(p).RootElement.GetProperty("revision").GetInt64())];
        });
}
