using System.Net.Http.Json;
using System.Text.Json;
using Governance.Complaints.Data;
using Governance.Halls.Data;
using Governance.IntegrationTests.Complaints.Assistance;
using Governance.IntegrationTests.Complaints.Citizens;
using Governance.IntegrationTests.Complaints.Refusals;
using Governance.IntegrationTests.Complaints.TrackingCards;
using Governance.IntegrationTests.Web;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Complaints.Time;

/// <summary>What staff are told of help orders and tracking cards: whoever has to do something, nobody of what he did himself.</summary>
public abstract class RoomNoticeTests(ComplaintsFixture fixture)
{
    private const string Page = "/complaints/notices";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_hall_is_told_of_a_request_and_the_helper_that_he_helps()
    {
        var desk = await DeskAsync("370602");
        var number = CitizenClient.NumberOf(await desk.AskAsync(new { item = desk.Hall.Item }));
        (await KindsAsync(desk.Hall.Clerk, number)).ShouldBe(["HelpRequested"]);
        (await KindsAsync(desk.Hall.Handler, number)).ShouldBeEmpty();

        await desk.DoAsync(desk.Hall.Clerk, number, "assign", new { helper = await desk.HelperAsync("演示承办员") });

        (await KindsAsync(desk.Hall.Handler, number)).ShouldBe(["HelpAssigned"]);
        (await KindsAsync(desk.Hall.OtherHandler, number)).ShouldBeEmpty();
        (await KindsAsync(desk.Hall.Manager, number)).ShouldBe(["HelpRequested"]);
        foreach (var who in new[] { desk.Hall.Clerk, desk.Hall.Handler })
        {
            var page = await who.GetPageAsync(Page);
            page.QuerySelector("main")!.TextContent.ShouldContain("演示转移登记");
            page.QuerySelector("main")!.TextContent.ShouldNotContain("Complaints:");
            var href = page.QuerySelector($"a[href='/assistance/{number}']").ShouldNotBeNull().GetAttribute("href")!;
            (await who.GetPageAsync(href)).QuerySelector("main")!.TextContent.ShouldContain(number);
        }
    }

    [Fact]
    public async Task The_helper_is_told_what_others_arrange_for_him_and_whoever_had_it_that_he_has_not()
    {
        var desk = await DeskAsync("370611");
        var number = CitizenClient.NumberOf(await desk.AskAsync(new { visit = "ExtendedHours" }));
        var (first, second) = (await desk.HelperAsync("演示承办员"), await desk.HelperAsync("演示协办员"));
        await desk.DoAsync(desk.Hall.Clerk, number, "assign", new { helper = first });
        await desk.DoAsync(desk.Hall.Clerk, number, "appointment", Appointment("2026-12-01"));
        (await KindsAsync(desk.Hall.Handler, number)).ShouldBe(["HelpAppointed", "HelpAssigned"]);
        await desk.DoAsync(desk.Hall.Clerk, number, "appointment", Appointment("2026-12-01"));
        await desk.DoAsync(desk.Hall.Clerk, number, "appointment", Appointment("2026-12-02"));
        (await KindsAsync(desk.Hall.Handler, number)).ShouldBe(["HelpAppointed", "HelpAssigned", "HelpRearranged"]);
        (await NoticesAsync(desk.Hall.Handler, number))[0].GetProperty("dueAt").GetDateTime().ShouldBe(new DateTime(2026, 12, 2, 1, 0, 0, DateTimeKind.Utc));
        await desk.DoAsync(desk.Hall.Handler, number, "appointment", Appointment("2026-12-03"));
        await desk.DoAsync(desk.Hall.Handler, number, "hand-over", new { helper = second, reason = "演示：调休。" });
        (await KindsAsync(desk.Hall.Handler, number)).Count.ShouldBe(3, "what he did himself he knows");
        (await KindsAsync(desk.Hall.OtherHandler, number)).ShouldBe(["HelpAssigned"]);

        await desk.DoAsync(desk.Hall.Clerk, number, "hand-over", new { helper = first, reason = "演示：他回来了。" });

        (await KindsAsync(desk.Hall.OtherHandler, number)).ShouldBe(["HelpAssigned", "HelpHandedOver"]);
        (await KindsAsync(desk.Hall.Clerk, number)).ShouldBe(["HelpRequested"]);
    }

    [Fact]
    public async Task The_hall_is_told_that_a_citizen_calls_it_off_or_is_not_content()
    {
        var desk = await DeskAsync("370612");
        var helper = await desk.HelperAsync("演示承办员");
        var off = await desk.AskAsync();
        await desk.DoAsync(desk.Hall.Clerk, CitizenClient.NumberOf(off), "assign", new { helper });
        await desk.CitizenSendsAsync(off, "cancel", new() { ["Input.Reason"] = "演示：女儿已经办好。" });
        (await KindsAsync(desk.Hall.Clerk, CitizenClient.NumberOf(off))).ShouldBe(["HelpCancelled", "HelpRequested"]);
        (await KindsAsync(desk.Hall.Handler, CitizenClient.NumberOf(off))).ShouldBe(["HelpAssigned", "HelpCancelled"]);

        foreach (var level in new[] { 2, 3 })
        {
            var asked = await desk.AskAsync();
            var number = CitizenClient.NumberOf(asked);
            await desk.DoAsync(desk.Hall.Clerk, number, "assign", new { helper });
            await desk.DoAsync(desk.Hall.Handler, number, "consent", new { by = "Self", how = "Signed" });
            await desk.DoAsync(desk.Hall.Handler, number, "steps", new { text = "演示" });
            await desk.DoAsync(desk.Hall.Handler, number, "complete", new { text = "演示：办好了。" });
            await desk.CitizenSendsAsync(asked, "rate", new() { ["Input.Level"] = $"{level}" });
            (await KindsAsync(desk.Hall.Leader, number)).ShouldBe(level == 2 ? ["HelpRatedBadly", "HelpRequested"] : ["HelpRequested"]);
        }
    }

    [Fact]
    public async Task The_hall_and_the_department_of_the_window_are_told_once_of_papers_that_a_card_did_not_name()
    {
        var stage = await CardHall.OpenAsync(fixture.App, "370613");
        var card = await stage.HandOutAsync("2026-12-30", "演示申请表");
        var number = CardHall.NumberOf(card);
        var papers = (await stage.GetAsync(card)).GetProperty("papers").EnumerateArray().Select(p => p.GetProperty("id").GetGuid()).ToList();
        var visit = new
        {
            succeeded = false,
            reason = "演示：第一次没有说。",
            brought = papers,
            asked = new[] { new { name = "房产证复印件" }, new { name = "户口簿复印件" } },
            requestId = Guid.Parse("0198e0c1-7a00-7000-8000-000000000001"),
        };

        await CardHall.DoAsync(stage.AtTheWindow, card, "visits", visit);
        await CardHall.DoAsync(stage.AtTheWindow, card, "visits", visit);

        foreach (var who in new[] { stage.Hall.Leader, stage.Hall.Clerk, stage.Hall.Handler })
        {
            (await KindsAsync(who, number)).ShouldBe(["CardViolated"]);
            var page = await who.GetPageAsync(Page);
            page.QuerySelector("main")!.TextContent.ShouldContain("多要了卡上没有的材料");
            var href = page.QuerySelector($"a[href='/cards/{number}']").ShouldNotBeNull().GetAttribute("href")!;
            (await who.GetPageAsync(href)).QuerySelector("main")!.TextContent.ShouldContain("房产证复印件");
        }

        (await KindsAsync(stage.Hall.OtherHandler, number)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_visit_that_asks_for_nothing_more_tells_nobody()
    {
        var stage = await CardHall.OpenAsync(fixture.App, "370613");
        var card = await stage.HandOutAsync("2026-12-30", "演示申请表");

        await CardHall.DoAsync(stage.AtTheWindow, card, "visits", new { succeeded = true });

        (await KindsAsync(stage.Hall.Leader, CardHall.NumberOf(card))).ShouldBeEmpty();
    }

    [Fact]
    public async Task Of_what_is_made_up_nobody_is_told()
    {
        await fixture.App.InTenantAsync<HallsDbContext, int>("370634", db => db.Halls.ExecuteUpdateAsync(s => s.SetProperty(h => h.Simulated, true), Token));
        var stage = await CardHall.OpenAsync(fixture.App, "370634");
        var desk = new HelpDesk(stage.Hall);
        await desk.DoAsync(desk.Hall.Clerk, CitizenClient.NumberOf(await desk.AskAsync()), "assign", new { helper = await desk.HelperAsync("演示承办员") });
        var card = await stage.HandOutAsync("2026-12-30", "演示申请表");
        await CardHall.DoAsync(stage.AtTheWindow, card, "visits", new { succeeded = false, reason = "演示", asked = new[] { new { name = "房产证复印件" } } });

        (await fixture.App.InTenantAsync<ComplaintsDbContext, int>("370634", db => db.Notices.CountAsync(Token))).ShouldBe(0);
    }

    private async Task<HelpDesk> DeskAsync(string tenant) => new(await ComplaintsHall.MakeAsync(fixture.App, tenant));

    private static object Appointment(string day) => new { day, from = "09:00", until = "10:00", place = "演示窗口" };

    private static async Task<IReadOnlyList<string>> KindsAsync(HttpClient who, string number) =>
        [.. (await NoticesAsync(who, number)).Select(n => n.Text("kind")).Order(StringComparer.Ordinal)];

    private static async Task<IReadOnlyList<JsonElement>> NoticesAsync(HttpClient who, string number) =>
    [
        .. (await who.GetFromJsonAsync<JsonElement>($"/api/v1{Page}", Token)).GetProperty("items").EnumerateArray().Where(n => n.Text("number") == number),
    ];
}

public sealed class RoomNoticesOnMariaDbTests(ComplaintsOnMariaDb fixture) : RoomNoticeTests(fixture), IClassFixture<ComplaintsOnMariaDb>;

public sealed class RoomNoticesOnSqliteTests(ComplaintsOnSqlite fixture) : RoomNoticeTests(fixture), IClassFixture<ComplaintsOnSqlite>;
