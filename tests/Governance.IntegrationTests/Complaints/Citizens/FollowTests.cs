using System.Net;
using Governance.IntegrationTests.Web;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Complaints.Citizens;

/// <summary>A citizen follows a case by its code, without an account.</summary>
public abstract class FollowTests(ComplaintsFixture fixture)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_page_says_where_it_stands_until_when_and_how_that_day_was_reckoned()
    {
        var hall = await ComplaintsHall.MakeAsync(fixture.App, "370702");
        var registered = await hall.RegisterAsync(new { complainant = new { name = "演示市民甲", phone = "13800001111" } });
        var number = CitizenClient.NumberOf(registered);
        await hall.DoAsync(hall.Clerk, number, "assign", new { lead = hall.Department });
        var citizen = fixture.App.NewVisitor();

        using var response = await citizen.GetAsync($"/t/{CitizenClient.TicketOf(registered)}", Token);
        response.Headers.CacheControl!.NoStore.ShouldBeTrue();
        var text = (await response.ReadPageAsync()).QuerySelector("main")!.TextContent;

        text.ShouldContain("正在办理");
        text.ShouldContain("演示登记局在办。");
        text.ShouldContain("最晚 11 月 30 日（周一）给您答复。");
        text.ShouldMatch("您 11 月 23 日（周一）[0-9]{2}:00 登记，当天不算。");
        text.ShouldContain("11 月 28 日、29 日是周末，不算。");
        text.ShouldContain("从 11 月 24 日（周二）起数 5 个工作日，数到 11 月 30 日（周一）。");
        text.ShouldContain("138****1111");
        text.ShouldNotContain("13800001111");
        text.ShouldNotContain("演示市民甲");
        text.ShouldContain("还没有人看过");
    }

    [Fact]
    public async Task The_code_can_be_typed_in_any_way_and_a_slip_is_named()
    {
        var hall = await ComplaintsHall.MakeAsync(fixture.App, "370703");
        var registered = await hall.RegisterAsync();
        var code = registered.GetProperty("code").GetString()!;
        var citizen = fixture.App.NewVisitor();

        using (var found = await citizen.SubmitAsync("/t", new() { ["Input.Code"] = code.ToLowerInvariant().Replace('-', ' ') }))
        {
            found.Headers.Location!.ToString().ShouldBe($"/t/{CitizenClient.TicketOf(registered)}");
        }

        var slip = code[..^1] + (code[^1] == '0' ? '1' : '0');
        (await CitizenClient.RefusedAsync(citizen, "/t", new() { ["Input.Code"] = slip })).ShouldContain("查询码不对");
        using var page = await citizen.GetAsync($"/t/{slip}", Token);
        page.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task After_five_wrong_codes_the_number_is_closed_for_an_hour_to_the_right_one_too()
    {
        var hall = await ComplaintsHall.MakeAsync(fixture.App, "370704");
        var ticket = CitizenClient.TicketOf(await hall.RegisterAsync());
        var citizen = fixture.App.NewVisitor();
        var nobodys = new Governance.Complaints.Domain.Codes.CaseCode("000000", "0000").ToPlain();

        foreach (var wrong in new[] { CitizenClient.Forge(ticket), nobodys })
        {
            for (var i = 0; i < 5; i++)
            {
                using var response = await citizen.GetAsync($"/t/{wrong}", Token);
                response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
                (await response.Content.ReadAsStringAsync(Token)).ShouldContain("没有这个查询码");
            }

            using var closed = await citizen.GetAsync($"/t/{wrong}", Token);
            closed.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        }

        using (var right = await citizen.GetAsync($"/t/{ticket}", Token))
        {
            right.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        }

        fixture.App.Time.Advance(TimeSpan.FromHours(1));
        await citizen.GetPageAsync($"/t/{ticket}");
    }

    [Fact]
    public async Task The_citizen_adds_rates_and_asks_for_a_redo_and_a_rule_that_says_no_keeps_the_words()
    {
        var hall = await ComplaintsHall.MakeAsync(fixture.App, "370705");
        var registered = await hall.RegisterAsync(new { complainant = new { name = "演示市民甲", phone = "13800001111" } });
        var (number, path) = (CitizenClient.NumberOf(registered), $"/t/{CitizenClient.TicketOf(registered)}");
        var citizen = fixture.App.NewVisitor();

        await CitizenClient.SendAsync(citizen, $"{path}/add", new() { ["Input.Text"] = "我是演示市民甲，又去了一次。" });
        (await CitizenClient.RefusedAsync(citizen, $"{path}/add", new())).ShouldContain("请写上内容");
        (await CitizenClient.RefusedAsync(citizen, $"{path}/rate", new() { ["Input.Level"] = "1" })).ShouldContain("现在不能这样办");
        await hall.DoAsync(hall.Clerk, number, "accept", new { });
        await hall.DoAsync(hall.Clerk, number, "answer", new { channel = "in-person", text = "请演示市民甲放心，已经改了。" });
        await CitizenClient.SendAsync(citizen, $"{path}/rate", new() { ["Input.Level"] = "2" });
        (await CitizenClient.RefusedAsync(citizen, $"{path}/rate", new() { ["Input.Level"] = "5" })).ShouldContain("已经评价过");
        (await CitizenClient.RefusedAsync(citizen, $"{path}/withdraw", new())).ShouldContain("现在不能这样办");
        await CitizenClient.SendAsync(citizen, $"{path}/redo", new() { ["Input.Reason"] = "还是要复印件。" });

        var filed = await hall.GetAsync(number);
        filed.GetProperty("round").GetInt32().ShouldBe(1);
        filed.GetProperty("course").EnumerateArray().Select(e => $"{e.GetProperty("by")} {e.GetProperty("change")}")
            .ShouldBe(["Staff Registered", "Citizen Supplemented", "Staff Accepted", "Staff Answered", "Citizen SatisfactionGiven", "Program SupervisionOrdered", "Citizen Reopened"]);
        filed.ToString().ShouldNotContain("演示市民甲");
    }

    [Fact]
    public async Task What_was_withdrawn_cannot_be_rated_or_redone()
    {
        var hall = await ComplaintsHall.MakeAsync(fixture.App, "370724");
        var path = $"/t/{CitizenClient.TicketOf(await hall.RegisterAsync())}";
        var citizen = fixture.App.NewVisitor();

        await CitizenClient.SendAsync(citizen, $"{path}/withdraw", new() { ["Input.Reason"] = "已经办好了。" });

        (await citizen.GetPageAsync(path)).QuerySelector("h1")!.TextContent.ShouldBe("您已撤回");
        (await CitizenClient.RefusedAsync(citizen, $"{path}/rate", new() { ["Input.Level"] = "5" })).ShouldContain("现在不能这样办");
        (await CitizenClient.RefusedAsync(citizen, $"{path}/redo", new() { ["Input.Reason"] = "再办一次。" })).ShouldContain("现在不能这样办");
    }

    [Fact]
    public async Task The_same_form_sent_twice_is_taken_once()
    {
        var hall = await ComplaintsHall.MakeAsync(fixture.App, "370725");
        var registered = await hall.RegisterAsync();
        var path = $"/t/{CitizenClient.TicketOf(registered)}/add";
        var citizen = fixture.App.NewVisitor();
        var sheet = new Dictionary<string, string> { ["Input.Text"] = "又去了一次。", ["Input.RequestId"] = "019a0000-0000-7000-8000-00000000c001" };

        await CitizenClient.SendAsync(citizen, path, sheet);
        await CitizenClient.SendAsync(citizen, path, sheet);

        (await hall.GetAsync(CitizenClient.NumberOf(registered))).GetProperty("course").GetArrayLength().ShouldBe(2);
    }
}

public sealed class FollowOnMariaDbTests(ComplaintsOnMariaDb fixture) : FollowTests(fixture), IClassFixture<ComplaintsOnMariaDb>;

public sealed class FollowOnSqliteTests(ComplaintsOnSqlite fixture) : FollowTests(fixture), IClassFixture<ComplaintsOnSqlite>;
