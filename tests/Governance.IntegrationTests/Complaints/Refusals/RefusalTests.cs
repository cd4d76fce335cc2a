using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Governance.Complaints.Data;
using Governance.IntegrationTests.Web;
using Governance.Kernel.Domain;
using Governance.Kernel.Infrastructure.EntityFrameworkCore;
using Governance.Kernel.Infrastructure.Outbox;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Complaints.Refusals;

/// <summary>Reported refusals: what is taken in, who decides, what is owed, what nobody had reported, and what is counted.</summary>
public abstract class RefusalTests(ComplaintsFixture fixture)
{
    private static readonly SequentialGuidGenerator Ids = new(TimeProvider.System);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private GovernanceApp App => fixture.App;

    [Fact]
    public async Task A_refusal_is_reported_on_the_page_and_agreed_to_by_a_leader()
    {
        var hall = await ComplaintsHall.MakeAsync(App, "370812");
        using var sent = await hall.Clerk.SubmitAsync("/refusals/new", new()
        {
            ["Input.Asked"] = "演示：想在这里提取公积金。",
            ["Input.Window"] = await WindowLabelAsync(hall),
            ["Input.Basis"] = "演示管理办法第二条",
            ["Input.Alternative"] = "演示：先在这里打印证明。",
            ["Input.Paper"] = "Signpost",
            ["Input.Body"] = "演示公积金中心",
            ["Input.Place"] = "演示路 1 号",
            ["Input.Telephone"] = "0537-0000000",
        }, "main form.panel");
        sent.StatusCode.ShouldBe(HttpStatusCode.Redirect, await sent.Content.ReadAsStringAsync(Token));
        var number = sent.Headers.Location!.ToString().Split('/')[2];
        (await hall.Clerk.GetPageAsync(sent.Headers.Location.ToString())).QuerySelector("main")!.TextContent.ShouldContain("0537-0000000");
        (await NoticesAsync(hall.Leader)).ShouldContain(n => n.Text("kind") == "RefusalReported" && n.Text("number") == number);
        (await hall.Leader.GetPageAsync("/refusals")).QuerySelector("main")!.TextContent.ShouldContain(number);

        using (var own = await RefusalClient.PressAsync(hall.Leader, number, "Approve", ""))
        {
            own.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        }

        (await RefusalClient.GetAsync(hall.Clerk, $"/{number}")).Text("state").ShouldBe("Approved");
        (await RefusalClient.GetAsync(hall.Clerk, "/counts")).GetProperty("waiting").GetInt32().ShouldBe(0);
        (await RefusalClient.GetAsync(hall.Clerk, "?list=Approved")).GetProperty("rows").EnumerateArray().Select(r => r.Text("number")).ShouldContain(number);
    }

    [Fact]
    public async Task A_page_says_what_is_missing_and_keeps_what_was_typed()
    {
        var hall = await ComplaintsHall.MakeAsync(App, "370826");
        using var sent = await hall.Clerk.SubmitAsync(
            "/refusals/new", new() { ["Input.Asked"] = "演示：提取公积金。", ["Input.Window"] = await WindowLabelAsync(hall), ["Input.Alternative"] = "演示：先打印证明。" }, "main form.panel");
        var page = await sent.ReadPageAsync();
        page.QuerySelector(".error-summary")!.TextContent.ShouldContain("依据");
        page.QuerySelector("#Input_Asked")!.TextContent.ShouldContain("提取公积金");
    }

    [Fact]
    public async Task The_same_sheet_and_the_same_verb_are_taken_once()
    {
        var hall = await ComplaintsHall.MakeAsync(App, "370827");
        var sheet = new { requestId = Ids.Create() };
        var first = await RefusalClient.ReportAsync(hall, sheet);
        var again = await RefusalClient.ReportAsync(hall, sheet);
        again.GetRawText().ShouldBe(first.GetRawText());
        var number = first.Text("number");

        (await RefusalClient.RefusedAsync(hall.Leader, $"/{number}/approve", new { text = "演示", revision = 7 })).ShouldBe("Complaints:ChangedMeanwhile");
        var request = new { text = "演示：同意。", requestId = Ids.Create(), revision = 1 };
        var approved = await RefusalClient.DoAsync(hall.Leader, number, "approve", request);
        (await RefusalClient.DoAsync(hall.Leader, number, "approve", request)).GetRawText().ShouldBe(approved.GetRawText());
        (await RefusalClient.RefusedAsync(hall.Leader, $"/{number}/overturn", new { text = "演示" })).ShouldBe("Complaints:RefusalAlreadyDecided");
        (await RefusalClient.RefusedAsync(hall.Leader, $"/{number}/reply", new { text = "演示" })).ShouldBe("Complaints:RefusalNothingPromised");
    }

    [Fact]
    public async Task A_leader_does_not_agree_to_his_own_refusal_and_a_clerk_to_none()
    {
        var hall = await ComplaintsHall.MakeAsync(App, "370828");
        var number = (await ComplaintsHall.PostAsync(hall.Leader, "/api/v1/refusals", RefusalClient.Sheet(hall))).Text("number");
        (await RefusalClient.RefusedAsync(hall.Leader, $"/{number}/approve", new { text = "演示" })).ShouldBe("Complaints:RefusalIsOnesOwn");
        using var clerk = await hall.Clerk.PostAsJsonAsync($"/api/v1/refusals/{number}/approve", new { text = "演示" }, Token);
        clerk.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        using var pressed = await RefusalClient.TryToPressAsync(hall.Clerk, number, "Approve");
        pressed.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Two_leaders_at_once_make_one_case()
    {
        var hall = await ComplaintsHall.MakeAsync(App, "370829");
        var number = (await RefusalClient.ReportAsync(hall)).Text("number");
        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(i => Task.Run(
            () => hall.Leader.PostAsJsonAsync($"/api/v1/refusals/{number}/overturn", new { text = $"演示：应当收件 {i}。" }, Token), Token)));

        answers.Count(a => a.IsSuccessStatusCode).ShouldBe(1);
        answers.Where(a => !a.IsSuccessStatusCode).ShouldAllBe(a => a.StatusCode == HttpStatusCode.Conflict);
        (await App.InTenantAsync<ComplaintsDbContext, int>(hall.Tenant, db => db.Cases.CountAsync(Token))).ShouldBe(1);
    }

    [Fact]
    public async Task A_promised_answer_that_runs_over_its_day_gets_each_card_once_and_is_then_late()
    {
        await using var app = await GovernanceApp.StartAsync(Kind, new AppSettings { Configure = Halls.TestSignIn.Configure });
        var hall = await ComplaintsHall.MakeAsync(app, "370830");
        var reported = await RefusalClient.ReportAsync(hall, new { reply = new { question = "演示：委托书要不要公证？", days = 3 } });
        var number = reported.Text("number");
        reported.Text("replyDueOn").ShouldBe("2026-11-26");
        (await app.NewVisitor().GetPageAsync($"/n/{reported.Text("code")}")).QuerySelector("main")!.TextContent.ShouldContain("11 月 26 日");

        app.Time.Advance(TimeSpan.FromDays(2));
        (await RefusalClient.SweepAsync(app)).ShouldBe(1);
        (await RefusalClient.SweepAsync(app)).ShouldBe(0);
        app.Time.Advance(TimeSpan.FromDays(2));
        (await RefusalClient.SweepAsync(app)).ShouldBe(2);
        (await RefusalClient.SweepAsync(app)).ShouldBe(0);
        (await NoticesAsync(hall.Clerk)).Where(n => n.Text("number") == number).Select(n => n.Text("kind")).Order()
            .ShouldBe(["Overdue", "Red", "RefusalReported", "Yellow"]);
        (await RefusalClient.GetAsync(hall.Clerk, "/counts")).GetProperty("repliesLate").GetInt32().ShouldBe(1);
        (await hall.Clerk.GetPageAsync("/refusals?list=Replies")).QuerySelector("main")!.TextContent.ShouldContain(number);

        await RefusalClient.DoAsync(hall.Clerk, number, "reply", new { text = "演示：不用公证，抱歉答复迟了。" });

        (await RefusalClient.RefusedAsync(hall.Clerk, $"/{number}/reply", new { text = "演示" })).ShouldBe("Complaints:RefusalAlreadyReplied");
        (await RefusalClient.GetAsync(hall.Clerk, $"/{number}")).GetProperty("promise").Text("state").ShouldBe("MetLate");
        (await app.NewVisitor().GetPageAsync($"/n/{reported.Text("code")}")).QuerySelector("#answer")!.TextContent.ShouldContain("不用公证");
        (await RefusalClient.GetAsync(hall.Clerk, "/figures")).GetProperty("sum").GetProperty("repliesLate").GetInt32().ShouldBe(1);
    }

    [Fact]
    public async Task A_refusal_that_a_citizen_tells_of_counts_as_unreported_only_where_nobody_reported_it()
    {
        var hall = await ComplaintsHall.MakeAsync(App, "370831");
        var told = (await hall.RegisterAsync(new { kind = "CannotGetItDone", item = hall.Item, text = "演示：窗口说不能办。" })).Text("number");
        var fault = (await hall.RegisterAsync(new { item = hall.Item })).Text("number");
        (await NoteAsync(hall, fault)).ShouldBe("Complaints:RefusalCaseIsNone");
        (await hall.Clerk.GetPageAsync($"/complaints/{told}")).QuerySelector($"a[href='/complaints/{told}/unreported-refusal']").ShouldNotBeNull();
        using (var sent = await hall.Clerk.SubmitAsync($"/complaints/{told}/unreported-refusal", [], "main form.form"))
        {
            sent.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        }

        (await NoteAsync(hall, told)).ShouldBeNull();
        await RefusalClient.ReportAsync(hall);
        var later = (await hall.RegisterAsync(new { kind = "CannotGetItDone", window = hall.Window, text = "演示：窗口说不能办。" })).Text("number");
        (await NoteAsync(hall, later)).ShouldBe("Complaints:RefusalWasReported");

        (await RefusalClient.GetAsync(hall.Leader, "?list=Unreported")).GetProperty("rows").EnumerateArray().Single().Text("caseNumber").ShouldBe(told);
        var figures = await RefusalClient.GetAsync(hall.Leader, "/figures");
        figures.GetProperty("sum").GetProperty("unreported").GetInt32().ShouldBe(1);
        figures.GetProperty("items").EnumerateArray().Single().GetProperty("unreported").GetInt32().ShouldBe(1);
    }

    [Fact]
    public async Task A_leader_takes_a_wrong_note_back_once_and_it_counts_no_longer()
    {
        var hall = await ComplaintsHall.MakeAsync(App, "370830");
        var told = (await hall.RegisterAsync(new { kind = "CannotGetItDone", item = hall.Item, text = "演示：窗口说不能办。", complainant = new { name = "示例市民甲", phone = "13800000001" } })).Text("number");
        var (path, takeBack) = ($"/complaints/{told}/unreported-refusal", $"/api/v1/complaints/{told}/unreported-refusal/take-back");
        (await RefusedAsync(hall.Leader, takeBack, new { text = "没有这条。" })).ShouldBe("Complaints:RefusalNotNoted");
        (await NoteAsync(hall, told)).ShouldBeNull();

        (await hall.Clerk.GetPageAsync(path)).QuerySelector("textarea").ShouldBeNull();
        using (var clerk = await hall.Clerk.PostAsJsonAsync(takeBack, new { text = "记错了。" }, Token))
        {
            clerk.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        }

        using (var wordless = await hall.Leader.SubmitAsync(path, new() { ["Input.Text"] = " " }, "form[action*=TakeBack]"))
        {
            (await wordless.ReadPageAsync()).QuerySelector("#error-summary").ShouldNotBeNull();
        }

        var sheet = new { text = "示例市民甲走错了窗口，当天没有人拒绝他。", requestId = Ids.Create() };
        for (var i = 0; i < 2; i++)
        {
            using var taken = await hall.Leader.PostAsJsonAsync(takeBack, sheet, Token);
            taken.StatusCode.ShouldBe(HttpStatusCode.OK);
        }

        (await RefusedAsync(hall.Leader, takeBack, new { text = "再撤销一次。" })).ShouldBe("Complaints:RefusalNotNoted");
        await RefusalClient.FoldAsync(App);
        (await CountedAsync(hall)).ShouldBe((0, 0));
        (await RefusalClient.GetAsync(hall.Leader, "/figures")).GetProperty("items").GetArrayLength().ShouldBe(0);
        var page = (await hall.Leader.GetPageAsync(path)).QuerySelector("main")!.TextContent;
        page.ShouldContain("走错了窗口，当天没有人拒绝他。");
        page.ShouldNotContain("示例市民甲");

        (await NoteAsync(hall, told)).ShouldBeNull();
        (await CountedAsync(hall)).ShouldBe((1, 1));
        using (var again = await hall.Leader.PostAsJsonAsync(takeBack, sheet, Token))
        {
            again.StatusCode.ShouldBe(HttpStatusCode.OK);
        }

        (await CountedAsync(hall)).ShouldBe((1, 1));
    }

    [Fact]
    public async Task The_figures_are_the_same_before_and_after_folding_and_the_mechanism_is_told_of()
    {
        var hall = await ComplaintsHall.MakeAsync(App, "370832");
        var first = (await RefusalClient.ReportAsync(hall)).Text("number");
        await RefusalClient.ReportAsync(hall, new { signpost = new { body = "演示中心", place = "演示路", telephone = "0537-1" } });
        await RefusalClient.DoAsync(hall.Leader, first, "approve", new { text = (string?)null });
        var before = await RefusalClient.GetAsync(hall.Leader, $"/figures?hall={hall.Hall}");
        var sum = before.GetProperty("sum");
        (sum.GetProperty("reported").GetInt32(), sum.GetProperty("approved").GetInt32(), sum.GetProperty("signposts").GetInt32()).ShouldBe((2, 1, 1));

        await RefusalClient.FoldAsync(App);
        await RefusalClient.FoldAsync(App);

        (await RefusalClient.GetAsync(hall.Leader, $"/figures?hall={hall.Hall}")).GetRawText().ShouldBe(before.GetRawText());
        (await hall.Leader.GetPageAsync("/refusals/figures")).QuerySelector("main")!.TextContent.ShouldContain("这个月报备 2 件");
        var payloads = await App.InTenantAsync<KernelDbContext, List<string>>(
            hall.Tenant, db => db.Set<OutboxMessage>().Where(m => m.EventName == "halls.mechanism-activity").Select(m => m.Payload).ToListAsync(Token));
        payloads.ShouldContain(p => p.Contains("no-veto") && p.Contains("refusal-reported"));
        payloads.ShouldContain(p => p.Contains("no-veto") && p.Contains("paper-handed-out"));
    }

    [Theory]
    [InlineData("/n/AAAAAA0000000000")]
    [InlineData("/n/x")]
    [InlineData("/refusals/AAAAAA")]
    [InlineData("/refusals/AAAAAA/paper")]
    public async Task What_is_nobodys_is_not_there(string path)
    {
        var hall = await ComplaintsHall.MakeAsync(App, "370883");
        var reported = await RefusalClient.ReportAsync(hall);
        using var answer = await hall.Clerk.GetAsync(path, Token);
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var guessed = await hall.Clerk.GetAsync($"/n/{reported.Text("number")}0000000000", Token);
        guessed.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    protected abstract Databases.DatabaseKind Kind { get; }

    private static async Task<string?> NoteAsync(ComplaintsHall hall, string number)
    {
        using var answer = await hall.Clerk.PostAsync($"/api/v1/complaints/{number}/unreported-refusal", null, Token);
        return answer.IsSuccessStatusCode ? null : (await answer.Content.ReadFromJsonAsync<JsonElement>(Token)).Text("code");
    }

    private static async Task<string> RefusedAsync(HttpClient who, string path, object body)
    {
        using var answer = await who.PostAsJsonAsync(path, body, Token);
        answer.IsSuccessStatusCode.ShouldBeFalse();
        return (await answer.Content.ReadFromJsonAsync<JsonElement>(Token)).Text("code");
    }

    // How many stand in the list and in the figures.
    private static async Task<(int Listed, int Counted)> CountedAsync(ComplaintsHall hall) =>
        ((await RefusalClient.GetAsync(hall.Leader, "?list=Unreported")).GetProperty("rows").GetArrayLength(),
            (await RefusalClient.GetAsync(hall.Leader, "/figures")).GetProperty("sum").GetProperty("unreported").GetInt32());

    private static async Task<IReadOnlyList<JsonElement>> NoticesAsync(HttpClient who) =>
        [.. (await who.GetFromJsonAsync<JsonElement>("/api/v1/complaints/notices", Token)).GetProperty("items").EnumerateArray()];

    private static async Task<string> WindowLabelAsync(ComplaintsHall hall) =>
        (await hall.Clerk.GetPageAsync("/refusals/new")).QuerySelector("#windows option")!.GetAttribute("value")!;
}

public sealed class RefusalOnSqliteTests(ComplaintsOnSqlite fixture) : RefusalTests(fixture), IClassFixture<ComplaintsOnSqlite>
{
    protected override Databases.DatabaseKind Kind => Databases.DatabaseKind.Sqlite;
}

public sealed class RefusalOnMariaDbTests(ComplaintsOnMariaDb fixture) : RefusalTests(fixture), IClassFixture<ComplaintsOnMariaDb>
{
    protected override Databases.DatabaseKind Kind => Databases.DatabaseKind.MariaDb;
}
