using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Governance.IntegrationTests.Web;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Complaints.Time;

/// <summary>What staff are told, and what they say they have seen; supervision orders, by rule and by a leader.</summary>
public sealed class NoticeTests(ComplaintsOnSqlite fixture) : IClassFixture<ComplaintsOnSqlite>
{
    private const string Page = "/complaints/notices";
    private const string Api = "/api/v1/complaints/notices";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_department_sees_its_own_notices_until_somebody_has_seen_them()
    {
        var hall = await ComplaintsHall.MakeAsync(fixture.App, "370724");
        var number = await AssignedAsync(hall);

        (await hall.Handler.GetPageAsync(Page)).QuerySelector("main")!.TextContent.ShouldContain(number);
        (await hall.OtherHandler.GetPageAsync(Page)).QuerySelector("main")!.TextContent.ShouldContain("没有新的提醒");
        var notice = (await NoticesAsync(hall.Handler)).Single().GetProperty("id").GetGuid();
        (await hall.OtherHandler.PostAsync($"{Api}/{notice}/seen", null, Token)).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        (await hall.Handler.SubmitAsync(Page, [], "form[action*='See']")).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        (await NoticesAsync(hall.Handler)).ShouldBeEmpty();
        (await hall.Handler.PostAsync($"{Api}/{notice}/seen", null, Token)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task The_hall_sees_what_comes_back_and_marks_all_of_it_as_seen()
    {
        var hall = await ComplaintsHall.MakeAsync(fixture.App, "370725");
        var numbers = new List<string>();
        for (var i = 0; i < 3; i++)
        {
            fixture.App.Time.Advance(TimeSpan.FromMinutes(1));
            numbers.Add(await AssignedAsync(hall));
            var order = (await hall.GetAsync(numbers[i])).GetProperty("workOrders")[0].GetProperty("id").GetGuid();
            await hall.DoAsync(hall.Handler, numbers[i], $"work-orders/{order}/return", new { text = "不属本部门。" });
        }

        var first = await hall.Clerk.GetFromJsonAsync<JsonElement>($"{Api}?take=2", Token);
        first.GetProperty("unseen").GetInt32().ShouldBe(3);
        var rest = await hall.Clerk.GetFromJsonAsync<JsonElement>($"{Api}?take=2&after={first.GetProperty("next").GetGuid()}", Token);
        Numbers(first).Concat(Numbers(rest)).ShouldBe(numbers.AsEnumerable().Reverse());
        (await hall.Manager.GetPageAsync(Page)).QuerySelector("main")!.TextContent.ShouldContain("还有 3 条没有看过");

        (await hall.Clerk.SubmitAsync(Page, [], "form[action*='All']")).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        (await hall.Clerk.GetPageAsync(Page)).QuerySelector("main")!.TextContent.ShouldContain("没有新的提醒");
    }

    [Fact]
    public async Task Nothing_typed_into_the_addresses_breaks_them()
    {
        var hall = await ComplaintsHall.MakeAsync(fixture.App, "370725");
        foreach (var query in new[] { "take=-1", "take=999999", $"after={Guid.Empty}" })
        {
            (await hall.Clerk.GetAsync($"{Api}?{query}", Token)).StatusCode.ShouldBe(HttpStatusCode.OK, query);
        }

        foreach (var query in new[] { "take=x", "after=x", "after=", "take=99999999999" })
        {
            (await hall.Clerk.GetAsync($"{Api}?{query}", Token)).StatusCode.ShouldBe(HttpStatusCode.BadRequest, query);
        }

        (await hall.Clerk.GetAsync($"{Page}?after=x", Token)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Who_is_dissatisfied_brings_a_supervision_order_and_again_after_a_redo()
    {
        var hall = await ComplaintsHall.MakeAsync(fixture.App, "370784");
        var number = await AssignedAsync(hall);
        await hall.DoAsync(hall.Handler, number, "answer", new { channel = "in-person", text = "已改。" });
        await hall.DoAsync(hall.Clerk, number, "satisfaction", new { level = 2, text = "没改。" });

        (await TriggersAsync(hall.Clerk, number)).ShouldBe(["dissatisfied"]);
        fixture.App.Time.Advance(TimeSpan.FromMinutes(1));
        await hall.DoAsync(hall.Leader, number, "reopen", new { text = "反映人说没改。" });
        await hall.DoAsync(hall.Clerk, number, "answer", new { channel = "in-person", text = "这次改了。" });
        await hall.DoAsync(hall.Clerk, number, "satisfaction", new { level = 1 });

        (await TriggersAsync(hall.Clerk, number)).ShouldBe(["dissatisfied-after-redo", "dissatisfied"]);
        (await hall.GetAsync(number)).GetProperty("course").EnumerateArray().Select(e => e.GetProperty("change").GetString())
            .Count(change => change == "SupervisionOrdered").ShouldBe(2);
        var page = await hall.Leader.GetPageAsync("/complaints/supervisions");
        page.QuerySelector($"a[href='/complaints/{number}']").ShouldNotBeNull();
        page.QuerySelector("main")!.TextContent.ShouldContain("重办后反映人仍不满意");
    }

    [Fact]
    public async Task Who_is_content_brings_none_and_a_closed_case_is_listed_no_more()
    {
        var hall = await ComplaintsHall.MakeAsync(fixture.App, "370784");
        var number = await AssignedAsync(hall);
        await hall.DoAsync(hall.Leader, number, "supervise", new { text = "请当天办结。" });
        (await TriggersAsync(hall.Handler, number)).ShouldBe(["manual"]);
        (await TriggersAsync(hall.OtherHandler, number)).ShouldBeEmpty();

        await hall.DoAsync(hall.Handler, number, "answer", new { channel = "in-person", text = "已改。" });
        await hall.DoAsync(hall.Clerk, number, "satisfaction", new { level = 3 });
        (await TriggersAsync(hall.Clerk, number)).ShouldBe(["manual"]);
        fixture.App.Time.Advance(TimeSpan.FromMinutes(1));
        await hall.DoAsync(hall.Clerk, number, "close", new { });

        (await TriggersAsync(hall.Clerk, number)).ShouldBeEmpty();
    }

    private static async Task<string> AssignedAsync(ComplaintsHall hall)
    {
        var number = (await hall.RegisterAsync()).GetProperty("number").GetString()!;
        await hall.DoAsync(hall.Clerk, number, "assign", new { lead = hall.Department, instruction = "请核实。" });
        return number;
    }

    private static async Task<IReadOnlyList<JsonElement>> NoticesAsync(HttpClient who) =>
        [.. (await who.GetFromJsonAsync<JsonElement>(Api, Token)).GetProperty("items").EnumerateArray()];

    private static IEnumerable<string> Numbers(JsonElement list) =>
        list.GetProperty("items").EnumerateArray().Select(n => n.GetProperty("number").GetString()!);

    private static async Task<IReadOnlyList<string>> TriggersAsync(HttpClient who, string number) =>
    [
        .. (await who.GetFromJsonAsync<JsonElement>("/api/v1/complaints/supervisions", Token)).GetProperty("items").EnumerateArray()
            .Where(o => o.GetProperty("number").GetString() == number).Select(o => o.GetProperty("trigger").GetString()!),
    ];
}
