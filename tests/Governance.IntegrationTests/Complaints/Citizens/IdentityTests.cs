using System.Net;
using System.Net.Http.Json;
using Governance.IntegrationTests.Halls;
using Governance.IntegrationTests.Web;
using Governance.Kernel.Permissions;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Complaints.Citizens;

/// <summary>Who complained is seen by nobody without a purpose, and by the unit complained about not at all.</summary>
public class IdentityTests(ComplaintsOnSqlite fixture) : IClassFixture<ComplaintsOnSqlite>
{
    private static readonly object Who = new { name = "演示市民甲", phone = "13800001111" };

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_look_needs_a_purpose_is_masked_first_and_the_citizen_sees_it()
    {
        var hall = await ComplaintsHall.MakeAsync(fixture.App, "370602");
        var registered = await hall.RegisterAsync(new { complainant = Who });
        var path = $"/complaints/{CitizenClient.NumberOf(registered)}/complainant";

        (await CitizenClient.RefusedAsync(hall.Clerk, path, new())).ShouldContain("请写明为什么要看");
        using var masked = await hall.Clerk.SubmitAsync(path, new() { ["Input.Purpose"] = "打电话请演示市民甲补材料" });
        var page = await masked.ReadPageAsync();
        page.Body!.TextContent.ShouldContain("138****1111");
        page.Body.TextContent.ShouldContain("演*");
        page.Body.TextContent.ShouldNotContain("13800001111");
        var form = page.QuerySelector("main form").ShouldBeAssignableTo<AngleSharp.Html.Dom.IHtmlFormElement>()!;
        using var full = await hall.Clerk.PostAsync(path, new FormUrlEncodedContent(PageClient.ValuesOf(form)), Token);
        (await full.ReadPageAsync()).Body!.TextContent.ShouldContain("13800001111");

        var seen = (await fixture.App.NewVisitor().GetPageAsync($"/t/{CitizenClient.TicketOf(registered)}")).Body!.TextContent;
        seen.ShouldContain("看过 2 次");
        seen.ShouldContain("打电话请〔已隐去〕补材料");
        (await hall.GetAsync(CitizenClient.NumberOf(registered))).GetProperty("course").EnumerateArray()
            .Count(e => e.GetProperty("change").GetString() == "IdentityLookedAt").ShouldBe(2);
    }

    [Fact]
    public async Task The_unit_complained_about_is_refused_and_the_refusal_is_seen_too()
    {
        var hall = await ComplaintsHall.MakeAsync(fixture.App, "370611");
        var registered = await hall.RegisterAsync(new { complainant = Who, item = hall.Item });
        var number = CitizenClient.NumberOf(registered);

        (await ComplaintsHall.RefusedAsync(hall.OtherHandler, number, "complainant", new { purpose = "好奇" })).ShouldBe("Kernel:NotFound");
        await hall.DoAsync(hall.Clerk, number, "assign", new { lead = hall.Department, others = new[] { hall.OtherDepartment } });
        (await ComplaintsHall.RefusedAsync(hall.Handler, number, "complainant", new { purpose = "想知道是谁" })).ShouldBe("Complaints:Shielded");
        (await ComplaintsHall.RefusedAsync(hall.Handler, number, "complainant", new { purpose = " " })).ShouldBe("Complaints:PurposeMissing");
        var shown = await hall.DoAsync(hall.OtherHandler, number, "complainant", new { purpose = "联系补材料", full = true });
        shown.GetProperty("phone").GetString().ShouldBe("13800001111");

        var seen = (await fixture.App.NewVisitor().GetPageAsync($"/t/{CitizenClient.TicketOf(registered)}")).Body!.TextContent;
        seen.ShouldContain("演示登记局想看，没有让看：“想知道是谁”");
        seen.ShouldContain("看过 1 次");
    }

    [Fact]
    public async Task Where_the_tenants_rule_says_so_the_shield_ends_with_the_certificate()
    {
        var hall = await ComplaintsHall.MakeAsync(fixture.App, "370800");
        var number = CitizenClient.NumberOf(await hall.RegisterAsync(new { complainant = Who, item = hall.Item }));
        await hall.DoAsync(hall.Clerk, number, "assign", new { lead = hall.Department });

        (await ComplaintsHall.RefusedAsync(hall.Handler, number, "complainant", new { purpose = "回访" })).ShouldBe("Complaints:Shielded");
        await hall.DoAsync(hall.Clerk, number, "certificate-issued", new { });

        (await hall.DoAsync(hall.Handler, number, "complainant", new { purpose = "回访" })).GetProperty("name").GetString().ShouldBe("演*");
    }

    [Fact]
    public async Task City_and_province_never_see_it_and_neither_does_the_auditor_or_another_tenant()
    {
        var hall = await ComplaintsHall.MakeAsync(fixture.App, "370612");
        var number = CitizenClient.NumberOf(await hall.RegisterAsync(new { complainant = Who }));

        foreach (var (role, tenant, status) in new[]
        {
            (RoleNames.CityOffice, "370600", HttpStatusCode.Forbidden), (RoleNames.ProvincialAdministrator, null, HttpStatusCode.Forbidden),
            (RoleNames.Auditor, "370612", HttpStatusCode.Forbidden), (RoleNames.HallManager, "370613", HttpStatusCode.NotFound),
        })
        {
            var visitor = fixture.App.NewVisitor();
            TestSignIn.SignIn(visitor, role, tenant);
            using var response = await visitor.PostAsJsonAsync($"/api/v1/complaints/{number}/complainant", new { purpose = "看一看" }, Token);
            response.StatusCode.ShouldBe(status, role);
        }
    }

    [Fact]
    public async Task A_receipt_is_for_whoever_registered_on_the_day_and_the_manager_and_a_second_one_is_noted()
    {
        var hall = await ComplaintsHall.MakeAsync(fixture.App, "370634");
        var registered = await hall.RegisterAsync(new { item = hall.Item });
        var (code, path) = (registered.GetProperty("code").GetString()!, $"/complaints/{CitizenClient.NumberOf(registered)}/receipt");

        var receipt = (await hall.Clerk.GetPageAsync(path)).Body!.TextContent;
        receipt.ShouldContain(code);
        receipt.ShouldContain("最晚 11 月 30 日（周一）给您答复");
        receipt.ShouldContain(string.Join(' ', registered.GetProperty("ledgerHash").GetString()![..16].Chunk(4).Select(c => new string(c))));
        foreach (var (other, status) in new[] { (hall.Leader, HttpStatusCode.Forbidden), (hall.Handler, HttpStatusCode.Forbidden) })
        {
            using var refused = await other.GetAsync(path, Token);
            refused.StatusCode.ShouldBe(status);
            (await refused.Content.ReadAsStringAsync(Token)).ShouldNotContain(code);
        }

        (await hall.Manager.GetPageAsync(path)).Body!.TextContent.ShouldNotContain(code);
        using var again = await hall.Manager.SubmitAsync(path, []);
        (await again.ReadPageAsync()).Body!.TextContent.ShouldContain(code);
        (await fixture.App.NewVisitor().GetPageAsync($"/t/{CitizenClient.TicketOf(registered)}")).Body!.TextContent.ShouldContain("“补打回执”");
    }
}
