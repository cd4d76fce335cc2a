using System.Globalization;
using System.Net;
using System.Text.Json;
using Governance.Complaints.Application.Improvements.Counts;
using Governance.Complaints.Data;
using Governance.IntegrationTests.Web;
using Governance.Kernel.DataSeeding;
using Governance.Kernel.Infrastructure.DataSeeding;
using Governance.Kernel.Infrastructure.EntityFrameworkCore;
using Governance.Kernel.Permissions;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Complaints.LeadsTo;

/// <summary>A closed case leads to a change: decided, put into force, checked; the same cause is counted before and after, and where it
/// comes again stands on the page.</summary>
public abstract class ImprovementTests(ComplaintsFixture fixture)
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private GovernanceApp App => fixture.App;

    [Fact]
    public async Task Before_and_after_are_what_a_plain_recount_says()
    {
        await using var app = await StartAsync();
        var hall = await ComplaintsHall.MakeAsync(app, "370830");
        await MakeCasesAsync(hall, "2026-09-11", 6, 3);
        LeadsToClient.At(hall, "2026-10-09 10:00");
        var number = (await LeadsToClient.ClosedAsync(hall)).Text("number");
        var (all, ofItem) = (await ProposeAsync(hall, number, ofItem: false), await ProposeAsync(hall, number, ofItem: true));
        foreach (var improvement in new[] { all, ofItem })
        {
            await DecideAsync(hall, improvement);
            await LeadsToClient.PostAsync(hall.Leader, $"/improvements/{improvement}/force", new { on = "2026-10-12", text = "演示：叫号机已改。" });
        }

        (await ReadAsync(hall, all)).GetProperty("compared").Text("verdict").ShouldBe("NotInForce");
        await MakeCasesAsync(hall, "2026-10-12", 2, 1);
        LeadsToClient.At(hall, "2026-10-28 10:00");
        var early = (await ReadAsync(hall, all)).GetProperty("compared");
        (early.Text("verdict"), early.Number("daysOver"), early.Number("days")).ShouldBe(("TooEarly", 16, 30));
        (await LeadsToClient.MainAsync(hall.Leader, $"/improvements/{all}")).ShouldContain("现在下结论还早");
        LeadsToClient.At(hall, "2026-11-20 10:00");
        await hall.RegisterAsync(new { causes = new[] { "process" } });

        foreach (var (improvement, item) in new[] { (all, (Guid?)null), (ofItem, hall.Item) })
        {
            var compared = (await ReadAsync(hall, improvement)).GetProperty("compared");
            compared.Number("daysOver").ShouldBe(30);
            foreach (var (part, from, to) in new[] { ("Before", "2026-09-12", "2026-10-11"), ("After", "2026-10-12", "2026-11-10") })
            {
                var counted = compared.GetProperty(part.ToLowerInvariant());
                (counted.Text("from"), counted.Text("to")).ShouldBe((from, to));
                var (cases, received) = await RecountAsync(hall, from, to, item);
                (counted.Number("cases"), counted.Number("received")).ShouldBe((cases, received), $"{improvement} {part}");
                counted.GetProperty("workingDays").ValueKind.ShouldBe(JsonValueKind.Number);
                var listed = await LeadsToClient.GetAsync(hall.Leader, $"/improvements/{improvement}/cases?part={part}&take=200");
                listed.GetProperty("rows").GetArrayLength().ShouldBe(cases);
            }

            compared.Text("verdict").ShouldBe("Fewer");
        }

        (await ReadAsync(hall, all)).GetProperty("compared").GetProperty("before").Number("cases").ShouldBe(10);
        (await ReadAsync(hall, ofItem)).GetProperty("compared").GetProperty("before").Number("cases").ShouldBe(7);
        // What came after the days that are compared comes again all the same.
        var again = (await ReadAsync(hall, all)).GetProperty("again").GetProperty("rows");
        again.GetArrayLength().ShouldBe(4);
        again[0].Text("registeredOn").ShouldBe("2026-11-20");
        var page = await hall.Leader.GetPageAsync($"/improvements/{all}");
        page.QuerySelector("main")!.TextContent.ShouldContain("实施前 30 天 10 件；实施后满 30 天（共比 30 天），3 件。");
        page.QuerySelector("#again")!.TextContent.ShouldContain("11 月 20 日");
        var link = page.QuerySelector("#compared a")!.GetAttribute("href")!;
        (await hall.Leader.GetPageAsync(link)).QuerySelectorAll("tbody tr").Length.ShouldBe(10);
    }

    [Fact]
    public async Task It_goes_its_course_on_the_pages()
    {
        var hall = await ComplaintsHall.MakeAsync(App, "370812");
        var number = (await LeadsToClient.ClosedAsync(hall)).Text("number");
        (await LeadsToClient.MainAsync(hall.Clerk, $"/complaints/{number}")).ShouldContain("提整改建议");
        using (var bad = await hall.Clerk.SubmitAsync($"/complaints/{number}/improvement", new() { ["Input.What"] = "演示：另设一条通道。", ["Input.Why"] = "演示", ["Input.Owner"] = "没有这个部门" }))
        {
            var again = await bad.ReadPageAsync();
            again.QuerySelector(".error-summary")!.TextContent.ShouldContain("由哪个部门或者哪个人负责");
            again.QuerySelector("#Input_What")!.TextContent.ShouldContain("另设一条通道");
        }

        using var sent = await hall.Clerk.SubmitAsync($"/complaints/{number}/improvement", new()
        {
            ["Input.Kind"] = "Process",
            ["Input.What"] = "演示：另设一条通道。",
            ["Input.Why"] = "演示：排一条队太慢。",
            ["Input.Owner"] = "演示登记局" + $"（{hall.Mark}A）",
        });
        sent.StatusCode.ShouldBe(HttpStatusCode.Redirect, await sent.Content.ReadAsStringAsync(Token));
        var path = sent.Headers.Location!.ToString();
        (await LeadsToClient.MainAsync(hall.Clerk, path)).ShouldContain("等领导定");
        (await LeadsToClient.MainAsync(hall.Leader, "/improvements")).ShouldContain(path.Split('/')[^1]);
        (await LeadsToClient.MainAsync(hall.Leader, "/complaints/notices")).ShouldContain("整改建议待定");
        (await LeadsToClient.StatusAsync(hall.Clerk, $"{path}/decide")).ShouldBe(403);
        using (var empty = await hall.Leader.SubmitAsync($"{path}/decide", new() { ["Input.Text"] = "" }))
        {
            (await empty.ReadPageAsync()).QuerySelector(".error-summary").ShouldNotBeNull();
        }

        await SendAsync(hall.Leader, $"{path}/decide", new() { ["Input.Taken"] = "True", ["Input.Text"] = "演示：同意。" });
        (await LeadsToClient.MainAsync(hall.Handler, "/complaints/notices")).ShouldContain("整改由您落实");
        await SendAsync(hall.Handler, $"{path}/force", new() { ["Input.On"] = "2026-11-23", ["Input.Text"] = "演示：通道已开。" });
        await SendAsync(hall.Leader, $"{path}/check", new() { ["Input.Works"] = "True", ["Input.Text"] = "演示：不排队了。" });
        var shown = await LeadsToClient.MainAsync(hall.Handler, path);
        shown.ShouldContain("管用");
        shown.ShouldContain("2026 年 11 月 23 日");
        (await LeadsToClient.MainAsync(hall.Clerk, $"/complaints/{number}")).ShouldContain("已查验");
        (await hall.GetAsync(number)).GetProperty("course").EnumerateArray().Last().Text("change").ShouldBe("ImprovementProposed");
    }

    [Fact]
    public async Task Causes_of_cases_from_before_are_written_down_once()
    {
        await using var app = await StartAsync();
        var hall = await ComplaintsHall.MakeAsync(app, "370831");
        foreach (var causes in new[] { new[] { "process", "service" }, ["process"], [] })
        {
            await hall.RegisterAsync(new { causes });
        }

        await SeedAsync(app);
        (await CausesAsync(hall)).ShouldBe(3, "a program that has written them down does not look again");
        await app.InTenantAsync<ComplaintsDbContext, int>(hall.Tenant, db => db.CaseCauses.Where(c => c.Cause == "process").ExecuteDeleteAsync(Token));
        await SeedAsync(app);
        (await CausesAsync(hall)).ShouldBe(1);
        await app.InTenantAsync<KernelDbContext, int>(null, db => db.Set<Marker>().Where(m => m.Name == CauseSeeding.Marker).ExecuteDeleteAsync(Token));
        await SeedAsync(app);
        (await CausesAsync(hall)).ShouldBe(3);
    }

    [Fact]
    public async Task What_is_past_its_day_stands_in_its_list_until_it_is_in_force()
    {
        await using var app = await StartAsync();
        var hall = await ComplaintsHall.MakeAsync(app, "370827");
        var number = (await LeadsToClient.ClosedAsync(hall)).Text("number");
        var improvement = await ProposeAsync(hall, number, ofItem: false, due: "2026-11-25");
        await DecideAsync(hall, improvement);
        (await LeadsToClient.GetAsync(hall.Clerk, "/improvements?list=Overdue")).GetProperty("rows").GetArrayLength().ShouldBe(0);
        LeadsToClient.At(hall, "2026-11-26 09:00");

        (await LeadsToClient.GetAsync(hall.Clerk, "/improvements/counts")).Number("overdue").ShouldBe(1);
        (await LeadsToClient.GetAsync(hall.Clerk, $"/improvements?list=Overdue&hall={hall.Hall}")).GetProperty("rows")[0].Text("number").ShouldBe(improvement);
        (await LeadsToClient.MainAsync(hall.Clerk, "/improvements?list=Taken")).ShouldContain("应在 2026 年 11 月 25 日前实施");
        await LeadsToClient.PostAsync(hall.Handler, $"/improvements/{improvement}/force", new { on = "2026-11-26", text = "演示" });
        (await LeadsToClient.GetAsync(hall.Clerk, "/improvements/counts")).Number("overdue").ShouldBe(0);
    }

    [Fact]
    public async Task Its_owner_puts_it_into_force_and_no_other_department()
    {
        var hall = await ComplaintsHall.MakeAsync(App, "370826");
        var number = (await LeadsToClient.ClosedAsync(hall)).Text("number");
        var improvement = await ProposeAsync(hall, number, ofItem: false);
        await DecideAsync(hall, improvement);
        var body = new { on = "2026-11-23", text = "演示" };
        (await LeadsToClient.RefusedAsync(hall.OtherHandler, $"/improvements/{improvement}/force", body)).ShouldBe("Complaints:ImprovementNotTheOwner");
        (await LeadsToClient.RefusedAsync(hall.Clerk, $"/improvements/{improvement}/force", body)).ShouldBe("Complaints:ImprovementNotTheOwner");
        foreach (var verb in new[] { "decide", "check", "drop" })
        {
            (await LeadsToClient.StatusAsync(hall.Handler, $"/improvements/{improvement}/{verb}", new { taken = true, works = true, text = "演示" })).ShouldBe(403, verb);
        }

        (await LeadsToClient.PostAsync(hall.Handler, $"/improvements/{improvement}/force", body)).Text("state").ShouldBe("InForce");
    }

    [Fact]
    public async Task Further_cases_of_the_same_cause_stand_behind_it()
    {
        var hall = await ComplaintsHall.MakeAsync(App, "370828");
        var number = (await LeadsToClient.ClosedAsync(hall)).Text("number");
        var improvement = await ProposeAsync(hall, number, ofItem: true);
        var same = (await LeadsToClient.ClosedAsync(hall)).Text("number");
        var open = (await hall.RegisterAsync(new { causes = new[] { "process" }, item = hall.Item })).Text("number");
        var other = (await LeadsToClient.ClosedAsync(hall, new { causes = new[] { "service" }, item = hall.Item })).Text("number");
        (await LeadsToClient.MainAsync(hall.Clerk, $"/improvements/{improvement}/link")).ShouldContain(same);
        (await LeadsToClient.RefusedAsync(hall.Clerk, $"/improvements/{improvement}/cases", new { number = open })).ShouldBe("Complaints:ImprovementCaseNotClosed");
        (await LeadsToClient.RefusedAsync(hall.Clerk, $"/improvements/{improvement}/cases", new { number = other })).ShouldBe("Complaints:ImprovementCaseIsOfAnother");
        (await LeadsToClient.StatusAsync(hall.Clerk, $"/improvements/{improvement}/cases", new { number = "ZZZZZZ" })).ShouldBe(404);
        var sheet = new { number = same.ToLowerInvariant(), requestId = LeadsToClient.NewId() };
        (await LeadsToClient.PostAsync(hall.Clerk, $"/improvements/{improvement}/cases", sheet)).Number("cases").ShouldBe(2);
        (await LeadsToClient.PostAsync(hall.Clerk, $"/improvements/{improvement}/cases", sheet)).Number("cases").ShouldBe(2);
        (await LeadsToClient.RefusedAsync(hall.Clerk, $"/improvements/{improvement}/cases", new { number = same })).ShouldBe("Complaints:ImprovementLinkedTwice");

        (await ReadAsync(hall, improvement)).GetProperty("cases").EnumerateArray().Select(c => c.Text("number")).ShouldBe([number, same], ignoreOrder: true);
        (await LeadsToClient.MainAsync(hall.Clerk, $"/complaints/{same}")).ShouldContain("演示：另设一条通道");
    }

    [Fact]
    public async Task Nobody_of_another_unit_finds_it_and_a_department_reads_no_case_that_it_never_had()
    {
        var hall = await ComplaintsHall.MakeAsync(App, "370829");
        var number = (await LeadsToClient.ClosedAsync(hall, new { causes = new[] { "process" }, item = hall.Item, text = "演示栽植的话：等得太久。" })).Text("number");
        var improvement = await ProposeAsync(hall, number, ofItem: false);
        var other = await ComplaintsHall.MakeAsync(App, "370831");
        foreach (var path in new[] { $"/improvements/{improvement}", $"/improvements/{improvement}/cases", $"/improvements/{improvement}/decide", $"/improvements/{improvement}/link", $"/complaints/{number}/improvement", $"/api/v1/improvements/{improvement}", $"/api/v1/improvements/{improvement}/cases" })
        {
            (await LeadsToClient.StatusAsync(other.Leader, path)).ShouldBe(404, path);
        }

        foreach (var (verb, body) in new (string, object)[] { ("decide", new { taken = true, text = "演示" }), ("cases", new { number }), ("drop", new { text = "演示" }) })
        {
            (await LeadsToClient.StatusAsync(other.Leader, $"/improvements/{improvement}/{verb}", body)).ShouldBe(404, verb);
        }

        var rows = (await LeadsToClient.GetAsync(hall.Handler, $"/improvements/{improvement}/cases?part=Lately")).GetProperty("rows");
        rows.EnumerateArray().ShouldAllBe(r => r.GetProperty("title").ValueKind == JsonValueKind.Null && !r.GetProperty("reached").GetBoolean());
        (await LeadsToClient.MainAsync(hall.Handler, $"/improvements/{improvement}/cases?part=Lately")).ShouldNotContain("栽植的话");
        (await LeadsToClient.StatusAsync(hall.Handler, $"/complaints/{number}/improvement")).ShouldBe(404);
        using var supervisor = LeadsToClient.SignIn(App, RoleNames.Supervisor, hall.Tenant);
        (await LeadsToClient.StatusAsync(supervisor, "/improvements")).ShouldBe(403);
    }

    [Fact]
    public async Task The_same_sheet_is_taken_once_and_who_complained_is_named_nowhere_in_it()
    {
        var hall = await ComplaintsHall.MakeAsync(App, "370832");
        var number = (await LeadsToClient.ClosedAsync(hall, new { causes = new[] { "process" }, complainant = new { name = "演示市民丁", phone = "13800003333" } })).Text("number");
        var sheet = new { kind = "Guide", cause = "process", what = "演示：演示市民丁说的那一页要改。", why = "演示市民丁（13800003333）跑了三趟。", dueOn = "2026-12-01", department = hall.Department, requestId = LeadsToClient.NewId() };
        var improvement = (await LeadsToClient.PostAsync(hall.Clerk, $"/complaints/{number}/improvements", sheet)).Text("number");
        (await LeadsToClient.PostAsync(hall.Clerk, $"/complaints/{number}/improvements", sheet)).Text("number").ShouldBe(improvement);
        var decided = new { taken = true, text = "演示：给演示市民丁一个说法。", requestId = LeadsToClient.NewId(), revision = 1 };
        (await LeadsToClient.PostAsync(hall.Leader, $"/improvements/{improvement}/decide", decided)).Number("revision").ShouldBe(2);
        (await LeadsToClient.PostAsync(hall.Leader, $"/improvements/{improvement}/decide", decided)).Number("revision").ShouldBe(2);
        (await LeadsToClient.RefusedAsync(hall.Leader, $"/improvements/{improvement}/drop", new { text = "演示", revision = 1 })).ShouldBe("Complaints:ChangedMeanwhile");

        var text = (await ReadAsync(hall, improvement)).GetRawText();
        text.ShouldNotContain("市民丁");
        text.ShouldNotContain("13800003333");
        text.ShouldContain("〔已隐去〕");
    }

    // Cases of the cause and the item, of the cause alone, and of another cause, each on another day.
    private static async Task MakeCasesAsync(ComplaintsHall hall, string from, int ofItem, int ofCause)
    {
        var day = DateTime.Parse(from, CultureInfo.InvariantCulture);
        await RegisterAsync(ofItem, new { causes = new[] { "service", "process" }, item = (Guid?)hall.Item });
        await RegisterAsync(ofCause, new { causes = new[] { "process" }, item = (Guid?)null });
        await RegisterAsync(2, new { causes = new[] { "service" }, item = (Guid?)hall.Item });

        async Task RegisterAsync(int count, object sheet)
        {
            for (var i = 0; i < count; i++)
            {
                day = day.AddDays(1);
                LeadsToClient.At(hall, $"{day:yyyy-MM-dd} 10:00");
                await hall.RegisterAsync(sheet);
            }
        }
    }

    private static Task<(int Cases, int Received)> RecountAsync(ComplaintsHall hall, string from, string to, Guid? item) =>
        hall.App.InTenantAsync<ComplaintsDbContext, (int, int)>(hall.Tenant, async db =>
        {
            var all = (await db.Cases.AsNoTracking().ToListAsync(Token))
                .Where(c => c.HallCode == hall.Hall && string.CompareOrdinal($"{c.RegisteredOn:yyyy-MM-dd}", from) >= 0 && string.CompareOrdinal($"{c.RegisteredOn:yyyy-MM-dd}", to) <= 0).ToList();
            return (all.Count(c => c.Causes.Contains("process") && (item is null || c.ItemId == item)), all.Count);
        });

    private static Task<int> CausesAsync(ComplaintsHall hall) => hall.App.InTenantAsync<ComplaintsDbContext, int>(hall.Tenant, db => db.CaseCauses.CountAsync(Token));

    private static Task<bool> SeedAsync(GovernanceApp app) => app.InTenantAsync<IEnumerable<IDataSeedContributor>, bool>(null, async contributors =>
    {
        await contributors.OfType<CauseSeeding>().Single().SeedAsync(Token);
        return true;
    });

    private static async Task<string> ProposeAsync(ComplaintsHall hall, string number, bool ofItem, string due = "2026-12-31") => (await LeadsToClient.PostAsync(
        hall.Clerk, $"/complaints/{number}/improvements",
        new { kind = "Process", cause = "process", what = "演示：另设一条通道。", why = "演示：排一条队太慢。", dueOn = due, department = hall.Department, ofItem })).Text("number");

    private static Task<JsonElement> DecideAsync(ComplaintsHall hall, string improvement) =>
        LeadsToClient.PostAsync(hall.Leader, $"/improvements/{improvement}/decide", new { taken = true, text = "演示：同意。" });

    private static Task<JsonElement> ReadAsync(ComplaintsHall hall, string improvement) => LeadsToClient.GetAsync(hall.Leader, $"/improvements/{improvement}");

    private static async Task SendAsync(HttpClient who, string path, Dictionary<string, string> fields)
    {
        using var sent = await who.SubmitAsync(path, fields);
        sent.StatusCode.ShouldBe(HttpStatusCode.Redirect, await sent.Content.ReadAsStringAsync(Token));
    }

    // A program whose clock is the test's own.
    private Task<GovernanceApp> StartAsync() => GovernanceApp.StartAsync(Kind, new AppSettings { Configure = Halls.TestSignIn.Configure });

    protected abstract Databases.DatabaseKind Kind { get; }
}

public sealed class ImprovementsOnSqliteTests(ComplaintsOnSqlite fixture) : ImprovementTests(fixture), IClassFixture<ComplaintsOnSqlite>
{
    protected override Databases.DatabaseKind Kind => Databases.DatabaseKind.Sqlite;
}

public sealed class ImprovementsOnMariaDbTests(ComplaintsOnMariaDb fixture) : ImprovementTests(fixture), IClassFixture<ComplaintsOnMariaDb>
{
    protected override Databases.DatabaseKind Kind => Databases.DatabaseKind.MariaDb;
}
