using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Governance.Complaints.Application.Cases;
using Governance.Complaints.Contracts;
using Governance.Complaints.Data;
using Governance.Halls.Contracts;
using Governance.IntegrationTests.Complaints.Citizens;
using Governance.IntegrationTests.Complaints.Time;
using Governance.IntegrationTests.Halls;
using Governance.IntegrationTests.Web;
using Governance.Kernel.Permissions;
using Governance.Kernel.Timing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Complaints.Paper;

/// <summary>Slips from the printing to the settled case; each test in a tenant of its own.</summary>
public abstract class SlipTests(ComplaintsFixture fixture)
{
    private const string Api = "/api/v1/complaints/slips";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_slip_becomes_a_case_with_both_times_and_its_limit_runs_since_the_paper()
    {
        At("2021-09-28 09:00");
        var hall = await ComplaintsHall.MakeAsync(fixture.App, "370782");
        var (slip, ticket) = await PrintAsync(hall);
        var waits = (await fixture.App.NewVisitor().GetPageAsync($"/t/{ticket}")).QuerySelector("main")!.TextContent;
        waits.ShouldContain("还没有录入");
        waits.ShouldNotContain("Complaints:");

        At("2021-10-11 11:00");
        using var sent = await hall.Clerk.SubmitAsync($"/complaints/new?slip={slip}", new()
        {
            ["Input.WrittenOn"] = "2021-09-30",
            ["Input.WrittenTime"] = "10：30",
            ["Input.Text"] = "演示：断网那天写的。",
        }, "#intake");
        sent.StatusCode.ShouldBe(HttpStatusCode.Redirect, await sent.Content.ReadAsStringAsync(Token));
        var number = sent.Headers.Location!.OriginalString.Split('/')[^1];
        ticket.ShouldStartWith(number);

        var expected = await fixture.App.InTenantAsync<IServiceProvider, DateOnly>("370782", async services =>
        {
            var place = await services.GetRequiredService<IHallBookService>().GetHallAsync(hall.Hall, fixture.App.Time.Today(), Token);
            var clock = await services.GetRequiredService<CaseClocks>().OfAsync(place.Id, Token);
            return clock.Reckon(new DateOnly(2021, 9, 30), clock.Rules.AnswerDays, []).DueOn;
        });
        var view = await hall.GetAsync(number);
        view.GetProperty("registeredAt").GetDateTime().ShouldBe(new DateTime(2021, 9, 30, 2, 30, 0, DateTimeKind.Utc));
        view.GetProperty("enteredAt").GetDateTime().ShouldBe(new DateTime(2021, 10, 11, 3, 0, 0, DateTimeKind.Utc));
        var deadline = view.GetProperty("deadlines").EnumerateArray().First(d => d.GetProperty("stage").GetString() == "Answer");
        (deadline.GetProperty("startOn").GetString(), deadline.GetProperty("dueOn").GetString()).ShouldBe(("2021-09-30", expected.ToString("O", CultureInfo.InvariantCulture)));
        var detail = view.GetProperty("course")[0].GetProperty("detail");
        detail.GetProperty("writtenAt").GetString().ShouldBe("2021-09-30 10:30");
        detail.GetProperty("slip").GetString()!.Replace("-", "").ShouldBe(slip);
        var page = (await hall.Clerk.GetPageAsync($"/complaints/{number}")).QuerySelector("main")!.TextContent;
        page.ShouldContain("2021 年 9 月 30 日 10:30");
        page.ShouldContain("2021 年 10 月 11 日 11:00");

        await hall.DoAsync(hall.Clerk, number, "assign", new { lead = hall.Department });
        await hall.DoAsync(hall.Handler, number, "answer", new { channel = "in-person", text = "演示：办好了。" });
        await hall.DoAsync(hall.Clerk, number, "close", new { });
        var followed = (await fixture.App.NewVisitor().GetPageAsync($"/t/{ticket}")).QuerySelector("main")!.TextContent;
        followed.ShouldContain("写在纸单上");
        followed.ShouldContain("演示：办好了。");
        var register = (await hall.Leader.GetPageAsync($"/complaints/books/register?hall={hall.Hall}&month=2021-09")).QuerySelector("tbody tr")!.TextContent;
        register.ShouldContain("2021-09-30");
        register.ShouldContain("纸单补录（2021-10-11 11:00）");
        (await hall.Clerk.GetPageAsync($"/complaints/slips/{slip}")).QuerySelector("main")!.TextContent.ShouldContain("已补录");
    }

    [Fact]
    public async Task What_cannot_be_is_named_and_what_was_typed_is_still_there()
    {
        At("2021-11-02 09:00");
        var hall = await ComplaintsHall.MakeAsync(fixture.App, "370783");
        var other = await ComplaintsHall.MakeAsync(fixture.App, "370784");
        var (slip, _) = await PrintAsync(hall);
        At("2021-11-02 12:00");

        (await RefusedAsync(hall, slip, "2021-11-02", "12:01")).ShouldBe(PaperErrorCodes.WrittenInTheFuture);
        (await RefusedAsync(hall, slip, "2021-11-02", "08:59")).ShouldBe(PaperErrorCodes.WrittenBeforePrinted);
        (await RefusedAsync(hall, slip, "2021-11-02", "")).ShouldBe(PaperErrorCodes.WrittenAtMissing);
        (await RefusedAsync(hall, slip, "2021-11-02", "中午")).ShouldBe(AssistanceErrorCodes.TimeNotReadable);
        (await RefusedAsync(hall, slip[..7] + (slip[7] == '0' ? '1' : '0'), "2021-11-02", "10:00")).ShouldBe(PaperErrorCodes.SlipNumberMistyped);
        (await RefusedAsync(other, slip, "2021-11-02", "10:00")).ShouldBe("Kernel:NotFound");
        using var foreign = await other.Clerk.GetAsync($"/complaints/slips/{slip}", Token);
        foreign.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await other.Clerk.GetPageAsync($"/complaints/slips?code={slip}")).QuerySelector("main")!.TextContent.ShouldContain("本单位没有印过这个号码");
        (await hall.Clerk.GetPageAsync("/complaints/slips?code=ZZZZ")).QuerySelector("main")!.TextContent.ShouldContain("这个号码不对");

        using var again = await hall.Clerk.SubmitAsync($"/complaints/new?slip={slip}", new()
        {
            ["Input.WrittenOn"] = "2021-11-03",
            ["Input.WrittenTime"] = "10:00",
            ["Input.Text"] = "演示：写了很多字。",
        }, "#intake");
        var page = await again.ReadPageAsync();
        page.QuerySelector("main")!.TextContent.ShouldContain("纸上的时间不能晚于现在");
        page.QuerySelector("textarea[name='Input.Text']")!.TextContent.ShouldContain("演示：写了很多字。");
        page.QuerySelector("input[name='Input.WrittenTime']")!.GetAttribute("value").ShouldBe("10:00");

        await EnterAsync(hall, slip, "2021-11-02", "10:00");
        (await RefusedAsync(hall, slip, "2021-11-02", "10:00")).ShouldBe(PaperErrorCodes.SlipEntered);
        var (spoiled, ticket) = await PrintAsync(hall);
        using var spoil = await hall.Clerk.SubmitAsync($"/complaints/slips/{spoiled}", new() { ["Input.Reason"] = "演示：写坏了" }, "main form.panel");
        spoil.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await RefusedAsync(hall, spoiled, "2021-11-02", "12:00")).ShouldBe(PaperErrorCodes.SlipSpoiled);
        (await fixture.App.NewVisitor().GetPageAsync($"/t/{ticket}")).QuerySelector("main")!.TextContent.ShouldContain("已经作废");
        (await fixture.App.InTenantAsync<ComplaintsDbContext, int>("370783", db => db.Cases.CountAsync(Token))).ShouldBe(1);
    }

    [Fact]
    public async Task What_is_overdue_when_it_is_typed_in_is_overdue()
    {
        At("2021-11-08 09:00");
        var hall = await ComplaintsHall.MakeAsync(fixture.App, "370785");
        var (slip, _) = await PrintAsync(hall);
        At("2021-12-10 09:00");
        var number = CitizenClient.NumberOf(await EnterAsync(hall, slip, "2021-11-08", "10:00"));

        await DueCases.SweepAsync(fixture.App, Token);
        var view = await hall.GetAsync(number);
        view.GetProperty("course").EnumerateArray().Select(e => e.GetProperty("change").GetString()).ShouldContain("Overdue");
        (await hall.Clerk.GetFromJsonAsync<JsonElement>($"/api/v1/complaints?list=Overdue&hall={hall.Hall}", Token)).GetProperty("rows").EnumerateArray()
            .Single(r => r.GetProperty("number").GetString() == number).GetProperty("onPaper").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task The_codes_are_shown_to_whoever_printed_them_on_that_day_and_a_form_sent_twice_prints_once()
    {
        At("2021-12-14 09:00");
        var hall = await ComplaintsHall.MakeAsync(fixture.App, "370786");
        var body = new { hall = hall.Hall, count = 3, perSheet = 4, requestId = new Guid("01970000-0000-7000-8000-00000000f201") };
        var first = await ComplaintsHall.PostAsync(hall.Clerk, Api, body);
        var second = await ComplaintsHall.PostAsync(hall.Clerk, Api, body);
        second.GetProperty("id").GetGuid().ShouldBe(first.GetProperty("id").GetGuid());
        var path = $"/complaints/slips/batches/{first.GetProperty("id").GetGuid()}";
        var codes = first.GetProperty("slips").EnumerateArray().Select(s => s.GetProperty("code").GetString()!).ToList();
        codes.Count.ShouldBe(3);

        var page = await hall.Clerk.GetPageAsync(path);
        page.QuerySelectorAll(".slip").Length.ShouldBe(3);
        codes.ShouldAllBe(c => page.QuerySelector("main")!.TextContent.Contains(c));
        page.QuerySelectorAll(".slip-hall").ShouldAllBe(part => codes.All(c => !part.TextContent.Contains(c)));
        (await hall.Manager.GetStringAsync(path, Token)).ShouldNotContain(codes[0]);
        At("2021-12-15 09:00");
        (await hall.Clerk.GetStringAsync(path, Token)).ShouldNotContain(codes[0]);
        (await hall.Clerk.GetFromJsonAsync<JsonElement>(Api, Token)).GetProperty("items").GetArrayLength().ShouldBe(3);
        (await hall.Clerk.GetFromJsonAsync<JsonElement>($"{Api}/batches", Token))[0].GetProperty("blank").GetInt32().ShouldBe(3);
        var stored = await fixture.App.InTenantAsync<ComplaintsDbContext, List<string>>("370786", db => db.PaperSlips.Select(s => s.Number).ToListAsync(Token));
        stored.ShouldAllBe(n => n.Length == 6);

        using var handler = await hall.Handler.GetAsync("/complaints/slips", Token);
        handler.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        using var visitor = fixture.App.NewVisitor();
        TestSignIn.SignIn(visitor, RoleNames.Auditor, hall.Tenant);
        using var auditor = await visitor.GetAsync("/complaints/slips", Token);
        auditor.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    private void At(string moment) => fixture.App.Time.AdjustTime(new DateTimeOffset(DateTime.Parse(moment, CultureInfo.InvariantCulture), TimeSpan.FromHours(8)));

    private static async Task<(string Slip, string Ticket)> PrintAsync(ComplaintsHall hall)
    {
        var printed = (await ComplaintsHall.PostAsync(hall.Clerk, Api, new { hall = hall.Hall, count = 1 })).GetProperty("slips")[0];
        return (printed.GetProperty("slip").GetString()!.Replace("-", ""), printed.GetProperty("code").GetString()!.Replace("-", ""));
    }

    private static Task<JsonElement> EnterAsync(ComplaintsHall hall, string slip, string on, string at) =>
        ComplaintsHall.PostAsync(hall.Clerk, $"{Api}/{slip}/case", BodyOf(hall, on, at));

    private static async Task<string> RefusedAsync(ComplaintsHall hall, string slip, string on, string at)
    {
        using var answer = await hall.Clerk.PostAsJsonAsync($"{Api}/{slip}/case", BodyOf(hall, on, at), Token);
        answer.IsSuccessStatusCode.ShouldBeFalse();
        return (await answer.Content.ReadFromJsonAsync<JsonElement>(Token)).GetProperty("code").GetString()!;
    }

    private static object BodyOf(ComplaintsHall hall, string on, string at) =>
        new { writtenOn = on, writtenTime = at, @case = new { hall = hall.Hall, kind = "FaultFinding", channel = "window", text = "演示：写在纸上的。" } };
}

public sealed class SlipOnSqliteTests(ComplaintsOnSqlite fixture) : SlipTests(fixture), IClassFixture<ComplaintsOnSqlite>;

public sealed class SlipOnMariaDbTests(ComplaintsOnMariaDb fixture) : SlipTests(fixture), IClassFixture<ComplaintsOnMariaDb>;
