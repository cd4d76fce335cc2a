using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Governance.Complaints.Contracts;
using Governance.Complaints.Data;
using Governance.IntegrationTests.Halls;
using Governance.IntegrationTests.Web;
using Governance.Kernel.Permissions;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Complaints.TrackingCards;

/// <summary>What a window does with cards, by page and by API.</summary>
public abstract class CardPageTests(ComplaintsFixture fixture)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private string Later => DateOnly.FromDateTime(fixture.App.Time.GetUtcNow().UtcDateTime).AddDays(30).ToString("yyyy-MM-dd");

    [Fact]
    public async Task A_card_is_handed_out_printed_renewed_and_used_by_pages_alone()
    {
        var stage = await CardHall.OpenAsync(fixture.App, "370702");

        using var issued = await stage.AtTheWindow.SubmitAsync("/cards/new", new()
        {
            ["Input.Told"] = "演示：还缺两样。",
            ["Input.Papers"] = "演示申请表\n租赁合同：原件和复印件各一份\n\n",
            ["Input.AskOffice"] = "示例咨询台",
            ["Input.AskPhone"] = "0536-2000000",
        }, "main form.panel");
        issued.StatusCode.ShouldBe(HttpStatusCode.Redirect, await issued.Content.ReadAsStringAsync(Token));
        var print = issued.Headers.Location!.OriginalString;
        var printed = await stage.AtTheWindow.GetPageAsync(print);
        var text = printed.QuerySelector("main")!.TextContent;
        text.ShouldContain("租赁合同");
        text.ShouldContain("原件和复印件各一份");
        text.ShouldContain(stage.WindowName);
        text.ShouldContain("二楼北侧");
        text.ShouldNotContain("Complaints:");
        printed.QuerySelector("img[src^='data:image/svg']").ShouldNotBeNull();
        (await stage.VerdictAsync(printed.QuerySelector("#card-code")!.TextContent)).ShouldBe("Valid");

        var address = print[..print.LastIndexOf('/')];
        var paper = (await stage.AtTheWindow.GetPageAsync($"{address}/papers")).QuerySelector("input[name='Input.Brought']")!.GetAttribute("value")!;
        using var revised = await stage.AtTheWindow.SubmitAsync($"{address}/papers", new() { ["Input.Brought"] = paper, ["Input.Added"] = "演示照片" }, "main form.panel");
        revised.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        using var silent = await stage.AtTheWindow.SubmitAsync($"{address}/visit", new() { ["Input.Succeeded"] = "False" }, "main form.panel");
        (await silent.ReadPageAsync()).QuerySelector("main")!.TextContent.ShouldContain("请说明原因");
        using var visited = await stage.AtTheWindow.SubmitAsync($"{address}/visit", new() { ["Input.Succeeded"] = "True" }, "main form.panel");
        visited.Headers.Location!.OriginalString.ShouldBe(address);

        var shown = (await stage.AtTheWindow.GetPageAsync(address)).QuerySelector("main")!.TextContent;
        shown.ShouldContain("已办成");
        shown.ShouldContain("换新版：带来 1 样");
        shown.ShouldNotContain("Complaints:");
    }

    [Fact]
    public async Task A_card_opened_elsewhere_says_where_it_belongs()
    {
        var stage = await CardHall.OpenAsync(fixture.App, "370703");
        var card = await stage.HandOutAsync(Later, "演示申请表");
        var number = CardHall.NumberOf(card);

        var page = await CardHall.OpenAsync(stage.Elsewhere, number.ToLowerInvariant());
        page.QuerySelector("main")!.TextContent.ShouldContain($"这张卡应到“{stage.WindowName}”办理");
        page.QuerySelector($"a[href='/h/{stage.Hall.Hall}']").ShouldNotBeNull();
        page.QuerySelector($"a[href='/cards/{number}/visit']").ShouldBeNull();
        (await CardHall.RefusedAsync(stage.Elsewhere, $"/{number}/visits", new { succeeded = true })).ShouldBe(TrackingCardErrorCodes.BelongsElsewhere);

        var right = await CardHall.OpenAsync(stage.AtTheWindow, number);
        right.QuerySelector("main")!.TextContent.ShouldNotContain("这张卡应到");
        right.QuerySelector($"a[href='/cards/{number}/visit']").ShouldNotBeNull();
        foreach (var odd in new[] { "AAAAAA", "TC1.half", "x" })
        {
            (await CardHall.OpenAsync(stage.AtTheWindow, odd)).QuerySelector(".empty-state").ShouldNotBeNull(odd);
        }

        var stranger = await CardHall.OpenAsync(fixture.App, "370704");
        (await CardHall.OpenAsync(stranger.AtTheWindow, CardHall.CodeOf(card))).QuerySelector(".empty-state")!.TextContent.ShouldContain("这张卡是");
    }

    [Fact]
    public async Task A_sheet_sent_twice_is_one_card_and_one_visit_and_an_old_page_is_told_so()
    {
        var stage = await CardHall.OpenAsync(fixture.App, "370705");
        var sheet = stage.Sheet(Later, "演示申请表");
        sheet["requestId"] = new Guid("01970000-0000-7000-8000-00000000c101");
        var card = await ComplaintsHall.PostAsync(stage.Telling, "/api/v1/tracking-cards", sheet);
        CardHall.NumberOf(await ComplaintsHall.PostAsync(stage.Telling, "/api/v1/tracking-cards", sheet)).ShouldBe(CardHall.NumberOf(card));

        var visit = new { succeeded = false, reason = "演示：系统停了。", revision = 1, requestId = new Guid("01970000-0000-7000-8000-00000000c102") };
        foreach (var _ in new[] { 1, 2 })
        {
            (await CardHall.DoAsync(stage.AtTheWindow, card, "visits", visit)).GetProperty("visits").GetInt32().ShouldBe(1);
        }

        (await CardHall.RefusedAsync(stage.AtTheWindow, $"/{CardHall.NumberOf(card)}/visits", new { succeeded = true, revision = 1 })).ShouldBe(TrackingCardErrorCodes.ChangedMeanwhile);
        (await fixture.App.InTenantAsync<ComplaintsDbContext, int>("370705", db => db.CardVisits.CountAsync(Token))).ShouldBe(1);
        (await stage.Telling.GetFromJsonAsync<JsonElement>("/api/v1/tracking-cards", Token)).GetProperty("items").EnumerateArray().Count().ShouldBe(1);
    }

    [Fact]
    public async Task Without_script_the_server_checks_a_card_for_anybody()
    {
        var stage = await CardHall.OpenAsync(fixture.App, "370785");
        var code = CardHall.CodeOf(await stage.HandOutAsync(Later, "演示申请表"));
        var anybody = fixture.App.NewVisitor();

        using var answer = await anybody.SubmitAsync("/cards/check", new() { ["Input.Code"] = code }, "#card-check");
        var text = (await answer.ReadPageAsync()).QuerySelector("#card-result")!.TextContent;
        text.ShouldContain("这张卡是真的，在有效期内。");
        text.ShouldContain("演示申请表");
        text.ShouldContain(stage.WindowName);

        using var worker = await anybody.GetAsync("/cards/check-worker.js", Token);
        worker.StatusCode.ShouldBe(HttpStatusCode.OK);
        worker.Content.Headers.ContentType!.MediaType.ShouldBe("text/javascript");
    }

    [Fact]
    public async Task Who_may_do_what()
    {
        var stage = await CardHall.OpenAsync(fixture.App, "370703");
        (string Path, string Role, bool May)[] rights =
        [
            ("/cards", RoleNames.WindowClerk, true), ("/cards", RoleNames.Auditor, true), ("/cards", RoleNames.Supervisor, false),
            ("/cards/new", RoleNames.WindowClerk, true), ("/cards/new", RoleNames.Auditor, false), ("/cards/new", RoleNames.DepartmentHandler, false),
            ("/cards/violations", RoleNames.DutyLeader, true), ("/cards/violations", RoleNames.WindowClerk, false),
            ("/cards/keys", RoleNames.HallManager, true), ("/cards/keys", RoleNames.SystemAdministrator, true), ("/cards/keys", RoleNames.DutyLeader, false),
            ("/cards/figures", RoleNames.WindowClerk, true),
        ];
        foreach (var (path, role, may) in rights)
        {
            using var visitor = fixture.App.NewVisitor();
            TestSignIn.SignIn(visitor, role, stage.Hall.Tenant);
            using var answer = await visitor.GetAsync(path, Token);
            answer.StatusCode.ShouldBe(may ? HttpStatusCode.OK : HttpStatusCode.Forbidden, $"{role} {path}");
        }
    }

    [Fact]
    public async Task The_key_is_replaced_on_its_page()
    {
        var stage = await CardHall.OpenAsync(fixture.App, "370784");
        using var first = await stage.Hall.Manager.SubmitAsync("/cards/keys", new() { ["Input.Reason"] = "演示：第一把" }, "main form.panel");
        first.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        using var second = await stage.Hall.Manager.SubmitAsync("/cards/keys", new() { ["Input.Reason"] = "演示：更换" }, "main form.panel");
        second.StatusCode.ShouldBe(HttpStatusCode.Redirect);

        var text = (await stage.Hall.Manager.GetPageAsync("/cards/keys")).QuerySelector("main")!.TextContent;
        text.ShouldContain("370784-2");
        text.ShouldContain("只用来核验");
        text.ShouldNotContain("Complaints:");
    }
}

/// <summary>On SQLite.</summary>
public sealed class CardPageOnSqliteTests(ComplaintsOnSqlite fixture) : CardPageTests(fixture), IClassFixture<ComplaintsOnSqlite>;

/// <summary>On MariaDB.</summary>
public sealed class CardPageOnMariaDbTests(ComplaintsOnMariaDb fixture) : CardPageTests(fixture), IClassFixture<ComplaintsOnMariaDb>;
