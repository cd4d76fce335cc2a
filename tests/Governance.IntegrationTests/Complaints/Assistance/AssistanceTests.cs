using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Governance.Complaints.Data;
using Governance.IntegrationTests.Complaints.Citizens;
using Governance.IntegrationTests.Halls;
using Governance.IntegrationTests.Web;
using Governance.Kernel.Domain;
using Governance.Kernel.Permissions;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Complaints.Assistance;

/// <summary>Help orders over the API: free, once, by whoever has them, in their own tenant.</summary>
public abstract class AssistanceTests(ComplaintsFixture fixture)
{
    private static readonly SequentialGuidGenerator Ids = new(TimeProvider.System);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("fee")]
    [InlineData("Price")]
    [InlineData("amount")]
    [InlineData("收费")]
    public async Task A_fee_is_refused_wherever_it_is_written(string name)
    {
        var desk = await DeskAsync("370303");
        var number = CitizenClient.NumberOf(await desk.AskAsync());
        var body = desk.BodyOf(null);
        body[name] = 50;
        (await HelpDesk.RefusedAsync(desk.Hall.Clerk, "", body)).ShouldBe("Complaints:HelpIsFree");

        var nested = desk.BodyOf(new { person = new Dictionary<string, object?> { ["name"] = "演示老人甲", ["phone"] = "13800001111", [name] = 50 } });
        (await HelpDesk.RefusedAsync(desk.Hall.Clerk, "", nested)).ShouldBe("Complaints:HelpIsFree");
        (await HelpDesk.RefusedAsync(desk.Hall.Clerk, $"/{number}/complete", new Dictionary<string, object?> { ["text"] = "演示", ["more"] = new Dictionary<string, int> { [name] = 1 } }))
            .ShouldBe("Complaints:HelpIsFree");
        (await HelpDesk.RefusedAsync(desk.Hall.Clerk, $"/{number}/cancel?{name}=1", new { text = "演示" })).ShouldBe("Complaints:HelpIsFree");
        using var sent = await desk.Hall.Clerk.SubmitAsync(
            "/assistance/new", new() { ["Input.Reason"] = "Old", ["Input.Text"] = "演示", ["Input.Name"] = "演示老人甲", ["Input.Phone"] = "13800001111", [$"Input.{name}"] = "5" },
            "main form:not([role=search])");
        (await sent.ReadPageAsync()).QuerySelector(".error-summary").ShouldNotBeNull().TextContent.ShouldContain("不收费");
    }

    [Fact]
    public async Task The_same_sheet_is_one_order_and_the_same_call_is_one_step()
    {
        var desk = await DeskAsync("370304");
        var sheet = Ids.Create();
        var first = await desk.AskAsync(new { requestId = sheet });
        var again = await desk.AskAsync(new { requestId = sheet });
        again.ToString().ShouldBe(first.ToString());
        var number = CitizenClient.NumberOf(first);
        await desk.DoAsync(desk.Hall.Clerk, number, "assign", new { helper = await desk.HelperAsync("演示承办员") });
        await desk.DoAsync(desk.Hall.Handler, number, "consent", new { by = "Self", how = "Phone" });
        var call = Ids.Create();

        await desk.DoAsync(desk.Hall.Handler, number, "steps", new { text = "演示", requestId = call });
        var twice = await desk.DoAsync(desk.Hall.Handler, number, "steps", new { text = "演示", requestId = call });

        twice.GetProperty("revision").GetInt64().ShouldBe(4);
        (await HelpDesk.RefusedAsync(desk.Hall.Handler, $"/{number}/steps", new { text = "演示", revision = 3 })).ShouldBe("Complaints:ChangedMeanwhile");
        (await desk.GetAsync(number)).GetProperty("steps").GetInt32().ShouldBe(1);
        (await fixture.App.InTenantAsync<ComplaintsDbContext, int>("370304", db => db.Assistance.CountAsync(a => a.RequestId == sheet, Token))).ShouldBe(1);
    }

    [Fact]
    public async Task Only_whoever_has_it_works_on_it_and_sees_who_is_helped()
    {
        var desk = await DeskAsync("370305");
        var number = CitizenClient.NumberOf(await desk.AskAsync());
        (await HelpDesk.RefusedAsync(desk.Hall.Clerk, $"/{number}/assign", new { helper = Ids.Create() })).ShouldBe("Complaints:HelperUnknown");
        await desk.DoAsync(desk.Hall.Clerk, number, "assign", new { helper = await desk.HelperAsync("演示承办员") });

        (await HelpDesk.RefusedAsync(desk.Hall.OtherHandler, $"/{number}/consent", new { by = "Self", how = "Signed" })).ShouldBe("Complaints:NotTheHelper");
        (await HelpDesk.RefusedAsync(desk.Hall.OtherHandler, $"/{number}/person", new { purpose = "演示：好奇" })).ShouldBe("Complaints:HelpLookNotAllowed");
        (await HelpDesk.RefusedAsync(desk.Hall.Clerk, $"/{number}/person", new { purpose = "演示：好奇" })).ShouldBe("Complaints:HelpLookNotAllowed");
        (await HelpDesk.RefusedAsync(desk.Hall.Handler, $"/{number}/person", new { purpose = " " })).ShouldBe("Complaints:PurposeMissing");
        foreach (var who in new[] { desk.Hall.Handler, desk.Hall.Manager })
        {
            var shown = await desk.DoAsync(who, number, "person", new { purpose = "演示：电话约时间" });
            shown.GetProperty("helped").GetProperty("phone").GetString().ShouldBe("13800001111");
        }

        var order = await desk.GetAsync(number, desk.Hall.Handler);
        (order.GetProperty("personName").GetString(), order.GetProperty("personPhone").GetString()).ShouldBe(("演*", "138****1111"));
        (await desk.CourseAsync(number)).ShouldBe("Requested Assigned PersonLookedAt PersonLookedAt");
        await desk.DoAsync(desk.Hall.Handler, number, "hand-over", new { helper = await desk.HelperAsync("演示协办员"), reason = "演示：调休。" });
        (await HelpDesk.RefusedAsync(desk.Hall.Handler, $"/{number}/person", new { purpose = "演示" })).ShouldBe("Complaints:HelpLookNotAllowed");
        await desk.DoAsync(desk.Hall.OtherHandler, number, "consent", new { by = "Self", how = "Signed" });
        (await desk.GetAsync(number)).GetProperty("holdings").EnumerateArray().Select(h => h.GetProperty("helper").GetString()).ShouldBe(["演示承办员", "演示协办员"]);
        using var auditor = Visitor(RoleNames.Auditor, "370305");
        (await desk.GetAsync(number, auditor)).GetProperty("state").GetString().ShouldBe("Assigned");
        using var refused = await auditor.PostAsJsonAsync($"/api/v1/assistance/{number}/steps", new { text = "演示" }, Token);
        refused.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Each_list_and_its_count_hold_what_belongs_there()
    {
        var desk = await DeskAsync("370321");
        var numbers = new List<string>();
        for (var i = 0; i < 3; i++)
        {
            numbers.Add(CitizenClient.NumberOf(await desk.AskAsync(new { visit = "ExtendedHours" })));
        }

        var helper = await desk.HelperAsync("演示承办员");
        await desk.DoAsync(desk.Hall.Clerk, numbers[0], "assign", new { helper });
        await desk.DoAsync(desk.Hall.Clerk, numbers[1], "assign", new { helper });
        var today = fixture.App.Time.GetUtcNow().AddHours(8).AddHours(1);
        await desk.DoAsync(desk.Hall.Handler, numbers[1], "appointment", new { day = $"{today:yyyy-MM-dd}", from = $"{today:HH:mm}", until = "23:59", place = "演示窗口" });
        await desk.DoAsync(desk.Hall.Handler, numbers[1], "consent", new { by = "Proxy", how = "Signed" });

        (await desk.CountAsync("ToAssign")).ShouldBe(1);
        (await desk.CountAsync("Open")).ShouldBe(2);
        (await desk.CountAsync("Consent")).ShouldBe(1);
        (await desk.CountAsync("Today")).ShouldBe(1);
        (await desk.CountAsync("Mine")).ShouldBe(0);
        (await desk.CountAsync("Mine", desk.Hall.Handler)).ShouldBe(2);
        // Those that were asked for at one instant stand in some order, and in the same one on each piece.
        var first = (await ListAsync(desk, "list=Open&take=1")).ShouldHaveSingleItem();
        var page = await desk.Hall.Clerk.GetFromJsonAsync<JsonElement>($"/api/v1/assistance?list=Open&take=1&hall={desk.Hall.Hall}", Token);
        var second = (await ListAsync(desk, $"list=Open&after={page.GetProperty("next").GetString()}")).ShouldHaveSingleItem();
        new[] { first, second }.ShouldBe(numbers.Take(2), ignoreOrder: true);
        (await ListAsync(desk, "list=Today")).ShouldBe([numbers[1]]);
        var load = (await desk.Hall.Clerk.GetFromJsonAsync<JsonElement>("/api/v1/assistance/helpers", Token)).GetProperty("helpers").EnumerateArray()
            .Single(h => h.GetProperty("id").GetGuid() == helper);
        load.GetProperty("open").GetInt32().ShouldBe(2);
        load.GetProperty("nextAppointment").GetDateTime().ShouldBe((await desk.GetAsync(numbers[1])).GetProperty("appointmentAt").GetDateTime());
        foreach (var path in new[] { "/assistance", "/assistance?list=Today", "/assistance/helpers", $"/assistance/{numbers[1]}", $"/assistance/{numbers[1]}/slip" })
        {
            (await desk.Hall.Clerk.GetPageAsync(path)).QuerySelector("main")!.TextContent.ShouldNotContain("Complaints:");
        }
    }

    [Fact]
    public async Task Orders_done_on_one_day_are_counted_together()
    {
        var desk = await DeskAsync("370322");
        var helper = await desk.HelperAsync("演示窗口员");
        for (var i = 0; i < 2; i++)
        {
            var number = CitizenClient.NumberOf(await desk.AskAsync());
            await desk.DoAsync(desk.Hall.Clerk, number, "assign", new { helper });
            await desk.DoAsync(desk.Hall.Clerk, number, "consent", new { by = "Self", how = "Signed" });
            await desk.DoAsync(desk.Hall.Clerk, number, "steps", new { text = "演示" });
            await desk.DoAsync(desk.Hall.Clerk, number, "complete", new { text = "演示：办好了。" });
        }

        var day = DateOnly.FromDateTime(fixture.App.Time.GetUtcNow().AddHours(8).DateTime);
        (await desk.LivenessAsync()).ShouldBe([(day, 2)]);
    }

    [Fact]
    public async Task The_citizen_cancels_by_code_and_a_code_of_another_kind_opens_nothing()
    {
        var desk = await DeskAsync("370323");
        var asked = await desk.AskAsync();
        var ticket = CitizenClient.TicketOf(asked);
        await desk.CitizenSendsAsync(asked, "cancel", new() { ["Input.Reason"] = "演示：女儿已经办好。" });
        (await desk.CitizenReadsAsync(asked)).ShouldContain("没有再办");
        (await HelpDesk.RefusedAsync(desk.Hall.Clerk, $"/{CitizenClient.NumberOf(asked)}/assign", new { helper = await desk.HelperAsync("演示窗口员") })).ShouldBe("Complaints:HelpNotInThisState");

        var citizen = fixture.App.NewVisitor();
        using (var found = await citizen.SubmitAsync("/a", new() { ["Input.Code"] = asked.GetProperty("code").GetString()! }, "main form:not([role=search])"))
        {
            found.Headers.Location!.ToString().ShouldBe($"/a/{ticket}");
        }

        (await citizen.GetAsync($"/t/{ticket}", Token)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        for (var i = 0; i < 4; i++)
        {
            (await citizen.GetAsync($"/a/{CitizenClient.Forge(ticket)}", Token)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        }

        (await citizen.GetAsync($"/a/{ticket}", Token)).StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
    }

    [Fact]
    public async Task Another_tenant_finds_nothing()
    {
        var desk = await DeskAsync("370302");
        var number = CitizenClient.NumberOf(await desk.AskAsync());
        using var stranger = Visitor(RoleNames.HallManager, "370303");

        foreach (var path in new[] { $"/api/v1/assistance/{number}", $"/assistance/{number}", $"/assistance/{number}/person", $"/assistance/{number}/slip", $"/assistance/{number}/assign", $"/api/v1/assistance/helpers?hall={desk.Hall.Hall}", $"/assistance?hall={desk.Hall.Hall}" })
        {
            (await stranger.GetAsync(path, Token)).StatusCode.ShouldBe(HttpStatusCode.NotFound, path);
        }

        foreach (var (verb, body) in new (string, object)[] { ("person", new { purpose = "演示" }), ("cancel", new { text = "演示" }), ("steps", new { text = "演示" }), ("rating", new { level = 5 }) })
        {
            (await HelpDesk.RefusedAsync(stranger, $"/{number}/{verb}", body)).ShouldBe("Kernel:NotFound");
        }

        (await HelpDesk.RefusedAsync(stranger, "", desk.BodyOf(null))).ShouldBe("Kernel:NotFound");
        (await desk.CourseAsync(number)).ShouldBe("Requested");
    }

    [Fact]
    public async Task The_code_stands_on_the_slip_of_whoever_took_the_request_and_on_no_other()
    {
        var desk = await DeskAsync("370306");
        var asked = await desk.AskAsync();
        var (number, code) = (CitizenClient.NumberOf(asked), asked.GetProperty("code").GetString()!);

        (await desk.Hall.Clerk.GetPageAsync($"/assistance/{number}/slip")).QuerySelector("main")!.TextContent.ShouldContain(code);
        foreach (var other in new[] { desk.Hall.Manager, desk.Hall.Handler })
        {
            (await desk.Hall.Clerk.GetPageAsync($"/assistance/{number}")).Body!.TextContent.ShouldNotContain(code);
            (await other.GetPageAsync($"/assistance/{number}/slip")).Body!.TextContent.ShouldNotContain(code);
        }
    }

    private async Task<HelpDesk> DeskAsync(string tenant) => new(await ComplaintsHall.MakeAsync(fixture.App, tenant));

    private static async Task<IReadOnlyList<string?>> ListAsync(HelpDesk desk, string query) =>
        [.. (await desk.Hall.Clerk.GetFromJsonAsync<JsonElement>($"/api/v1/assistance?{query}", Token)).GetProperty("rows").EnumerateArray().Select(r => r.GetProperty("number").GetString())];

    private HttpClient Visitor(string role, string tenant)
    {
        var visitor = fixture.App.NewVisitor();
        TestSignIn.SignIn(visitor, role, tenant);
        return visitor;
    }
}

public sealed class AssistanceOnSqliteTests(ComplaintsOnSqlite fixture) : AssistanceTests(fixture), IClassFixture<ComplaintsOnSqlite>;

public sealed class AssistanceOnMariaDbTests(ComplaintsOnMariaDb fixture) : AssistanceTests(fixture), IClassFixture<ComplaintsOnMariaDb>;
