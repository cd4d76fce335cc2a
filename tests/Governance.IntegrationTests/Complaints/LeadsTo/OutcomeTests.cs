using System.Net;
using System.Text.Json;
using Governance.Complaints.Data;
using Governance.IntegrationTests.Complaints.Citizens;
using Governance.IntegrationTests.Databases;
using Governance.IntegrationTests.Web;
using Governance.Kernel.Infrastructure.Outbox;
using Governance.Kernel.Permissions;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Complaints.LeadsTo;

/// <summary>What becomes of a member of staff after a case: he is heard first, few see it, and the citizen reads that something was done.</summary>
public abstract class OutcomeTests(ComplaintsFixture fixture)
{
    private const string Name = "演示栽植员丙";
    private const string Tenant = "370811";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private GovernanceApp App => fixture.App;

    [Fact]
    public async Task He_says_himself_how_it_was_before_he_is_disciplined()
    {
        var hall = await ComplaintsHall.MakeAsync(App, Tenant);
        var (staff, himself) = await LeadsToClient.JoinAsync(hall, Name);
        var number = (await LeadsToClient.ClosedAsync(hall)).Text("number");
        var proposed = await ProposeAsync(hall, number, new { kind = "Discipline", staff, what = "演示：午间锁了窗口。" });
        var outcome = proposed.Text("number");
        (await LeadsToClient.RefusedAsync(hall.Leader, $"/outcomes/{outcome}/decide", new { text = "记过", revision = 1 })).ShouldBe("Complaints:OutcomePersonNotHeard");

        (await NoticesAsync(himself)).ShouldContain(n => n.Text("kind") == "OutcomeProposed" && n.Text("number") == outcome);
        (await NoticesAsync(hall.Clerk)).ShouldNotContain(n => n.Text("number") == outcome);
        (await LeadsToClient.MainAsync(himself, "/complaints/notices")).ShouldContain("请您说明情况");
        (await LeadsToClient.MainAsync(himself, "/outcomes/mine")).ShouldContain(outcome);
        using (var sent = await himself.SubmitAsync($"/outcomes/mine/{outcome}", new() { ["Input.Text"] = "演示：那天排我去培训，有人批准。" }))
        {
            sent.StatusCode.ShouldBe(HttpStatusCode.Redirect, await sent.Content.ReadAsStringAsync(Token));
        }

        (await NoticesAsync(hall.Leader)).ShouldContain(n => n.Text("kind") == "OutcomeHeard" && n.Text("number") == outcome);
        var heard = await LeadsToClient.GetAsync(hall.Leader, $"/outcomes/{outcome}");
        heard.GetProperty("course").EnumerateArray().Select(s => (s.Text("change"), s.Text("by"))).ShouldBe([("Proposed", "演示值班局长"), ("StatementGiven", Name)]);
        (await LeadsToClient.PostAsync(hall.Leader, $"/outcomes/{outcome}/decide", new { text = "记过", by = "演示办公会", on = "2026-11-23", revision = 2 })).Text("state").ShouldBe("Decided");

        var own = await LeadsToClient.GetAsync(himself, $"/outcomes/mine/{outcome}");
        (own.Text("decidedBy"), own.Text("decidedOn"), own.Text("state")).ShouldBe(("演示办公会", "2026-11-23", "Decided"));
        (await LeadsToClient.GetAsync(hall.Leader, $"/outcomes/{outcome}")).GetProperty("sealed").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task It_is_done_on_the_pages_and_what_was_typed_is_kept()
    {
        var hall = await ComplaintsHall.MakeAsync(App, Tenant);
        var (staff, _) = await LeadsToClient.JoinAsync(hall, "演示栽植员戊");
        var number = (await LeadsToClient.ClosedAsync(hall, new { staff, causes = new[] { "service" } })).Text("number");
        (await LeadsToClient.MainAsync(hall.Leader, $"/complaints/{number}")).ShouldContain("责任处理");
        var page = await hall.Leader.GetPageAsync($"/complaints/{number}/outcomes");
        page.QuerySelector("#Input_Staff")!.GetAttribute("value")!.ShouldStartWith("演示栽植员戊", Case.Sensitive, "the person whom the case names is proposed");
        using (var bad = await hall.Leader.SubmitAsync($"/complaints/{number}/outcomes", new() { ["Input.Kind"] = "Apology", ["Input.Staff"] = "没有这个人", ["Input.What"] = "演示：说话急。" }))
        {
            var again = await bad.ReadPageAsync();
            again.QuerySelector(".error-summary")!.TextContent.ShouldContain("没有这个人员");
            again.QuerySelector("#Input_What")!.TextContent.ShouldContain("说话急");
        }

        using var sent = await hall.Leader.SubmitAsync($"/complaints/{number}/outcomes", new() { ["Input.Kind"] = "Apology", ["Input.What"] = "演示：说话急。" });
        sent.StatusCode.ShouldBe(HttpStatusCode.Redirect, await sent.Content.ReadAsStringAsync(Token));
        var path = sent.Headers.Location!.ToString();
        await SendAsync(hall.Leader, $"{path}/statement", new() { ["Input.Text"] = "演示：当天号多。" });
        using (var empty = await hall.Leader.SubmitAsync($"{path}/decide", new() { ["Input.On"] = "2020-01-01", ["Input.Text"] = "演示：当面道歉。" }))
        {
            (await empty.ReadPageAsync()).QuerySelector("#Input_Text")!.TextContent.ShouldContain("当面道歉");
        }

        await SendAsync(hall.Leader, $"{path}/decide", new() { ["Input.Text"] = "演示：当面道歉。" });
        (await LeadsToClient.MainAsync(hall.Leader, path)).ShouldContain("与台账里留存的一致");
        await SendAsync(hall.Leader, $"{path}/lift", new() { ["Input.Text"] = "演示：查清不是他。" });
        var shown = await LeadsToClient.MainAsync(hall.Leader, path);
        shown.ShouldContain("已撤销");
        shown.ShouldContain("演示：查清不是他。");
        shown.ShouldContain("他人代录");
        (await LeadsToClient.MainAsync(hall.Leader, "/outcomes?state=Lifted&kind=Apology")).ShouldContain("演*");
        using var late = await hall.Leader.SubmitAsync($"/complaints/{number}/outcomes", new() { ["Input.Kind"] = "SystemFix", ["Input.What"] = "演示" });
        (await late.ReadPageAsync()).QuerySelector(".error-summary")!.TextContent.ShouldContain("不针对个人");
    }

    [Fact]
    public async Task Clerks_departments_and_other_units_see_none_of_it()
    {
        var hall = await ComplaintsHall.MakeAsync(App, Tenant);
        var (staff, himself) = await LeadsToClient.JoinAsync(hall, Name);
        var number = (await LeadsToClient.ClosedAsync(hall)).Text("number");
        var outcome = (await ProposeAsync(hall, number, new { kind = "Apology", staff, what = "演示" })).Text("number");
        string[] pages = [$"/complaints/{number}/outcomes", "/outcomes", "/outcomes/figures", $"/outcomes/{outcome}", $"/outcomes/{outcome}/statement", $"/outcomes/{outcome}/decide", $"/outcomes/{outcome}/drop", $"/outcomes/{outcome}/lift"];
        string[] reads = [$"/api/v1/complaints/{number}/outcomes", "/api/v1/outcomes", "/api/v1/outcomes/figures", $"/api/v1/outcomes/{outcome}"];
        foreach (var who in new[] { hall.Clerk, hall.Handler, himself })
        {
            foreach (var path in pages.Concat(reads))
            {
                (await LeadsToClient.StatusAsync(who, path)).ShouldBe(403, path);
            }

            foreach (var verb in new[] { "statement", "decide", "drop", "lift" })
            {
                (await LeadsToClient.StatusAsync(who, $"/outcomes/{outcome}/{verb}", new { text = "演示", revision = 1 })).ShouldBe(403, verb);
            }

            (await LeadsToClient.StatusAsync(who, $"/complaints/{number}/outcomes", new { kind = "Apology", staff, what = "演示" })).ShouldBe(403);
        }

        foreach (var who in new[] { hall.Clerk, hall.Handler, hall.Leader })
        {
            (await LeadsToClient.StatusAsync(who, $"/outcomes/mine/{outcome}")).ShouldBe(404);
            (await LeadsToClient.StatusAsync(who, $"/outcomes/mine/{outcome}/statement", new { text = "演示" })).ShouldBe(404);
            (await LeadsToClient.GetAsync(who, "/outcomes/mine")).GetArrayLength().ShouldBe(0);
        }

        var other = await ComplaintsHall.MakeAsync(App, "370812");
        foreach (var path in new[] { $"/outcomes/{outcome}", $"/api/v1/outcomes/{outcome}", $"/complaints/{number}/outcomes", $"/outcomes/{outcome}/decide" })
        {
            (await LeadsToClient.StatusAsync(other.Leader, path)).ShouldBe(404, path);
        }

        (await LeadsToClient.StatusAsync(other.Leader, $"/outcomes/{outcome}/decide", new { text = "演示", revision = 1 })).ShouldBe(404);
        (await LeadsToClient.StatusAsync(other.Leader, $"/complaints/{number}/outcomes", new { kind = "SystemFix", what = "演示" })).ShouldBe(404);
        (await LeadsToClient.GetAsync(other.Leader, "/outcomes")).GetProperty("rows").GetArrayLength().ShouldBe(0);

        using var auditor = LeadsToClient.SignIn(App, RoleNames.Auditor, Tenant);
        (await LeadsToClient.StatusAsync(auditor, $"/outcomes/{outcome}")).ShouldBe(200);
        (await LeadsToClient.StatusAsync(auditor, $"/outcomes/{outcome}/decide", new { text = "演示", revision = 1 })).ShouldBe(403);
    }

    [Fact]
    public async Task Whom_it_is_about_stands_in_no_ledger_no_event_and_on_no_open_page()
    {
        var hall = await ComplaintsHall.MakeAsync(App, Tenant);
        const string planted = "演示栽植员庚";
        const string words = "演示栽植的说明";
        var (staff, _) = await LeadsToClient.JoinAsync(hall, planted);
        var registered = await LeadsToClient.ClosedAsync(hall);
        var number = registered.Text("number");
        var ticket = CitizenClient.TicketOf(registered);
        (await LeadsToClient.MainAsync(App.NewVisitor(), $"/t/{ticket}")).ShouldNotContain("已经作了处理");
        var outcome = (await ProposeAsync(hall, number, new { kind = "Discipline", staff, what = $"演示：{words}。" })).Text("number");
        await LeadsToClient.PostAsync(hall.Leader, $"/outcomes/{outcome}/statement", new { text = words });
        (await LeadsToClient.MainAsync(App.NewVisitor(), $"/t/{ticket}")).ShouldNotContain("已经作了处理", Case.Sensitive, "what is only proposed has not happened");
        await LeadsToClient.PostAsync(hall.Leader, $"/outcomes/{outcome}/decide", new { text = words, revision = 2 });
        var apology = (await ProposeAsync(hall, number, new { kind = "Apology", staff, what = words })).Text("number");
        await LeadsToClient.PostAsync(hall.Leader, $"/outcomes/{apology}/decide", new { revision = 1 });

        var citizen = await LeadsToClient.MainAsync(App.NewVisitor(), $"/t/{ticket}");
        citizen.ShouldContain("已经作了处理");
        citizen.ShouldContain("赔礼道歉");
        citizen.ShouldNotContain("处分");
        var read = new List<(string Where, string Text)> { ("citizen", citizen) };
        foreach (var who in new[] { hall.Clerk, hall.Leader })
        {
            foreach (var path in new[] { $"/complaints/{number}", $"/api/v1/complaints/{number}", "/complaints", "/complaints/notices", $"/api/v1/complaints/{number}/outcomes", "/outcomes", "/complaints/ledger", $"/api/v1/complaints/books/record?hall={hall.Hall}" })
            {
                using var answer = await who.GetAsync(path, Token);
                read.Add((path, await answer.Content.ReadAsStringAsync(Token)));
            }
        }

        while (await App.DispatchAsync() > 0)
        {
        }

        var tables = await Tables.ReadAsync(App);
        foreach (var (table, rows) in tables.Where(t => t.Key is not ("complaints_staff_outcomes" or "complaints_staff_outcome_entries") && !t.Key.StartsWith("halls_", StringComparison.Ordinal)))
        {
            // The hall book keeps who joined; that is no secret.
            read.Add((table, string.Join('\n', rows.Where(row => !row.Contains("StaffMember", StringComparison.Ordinal)))));
        }

        string.Join('\n', tables["complaints_staff_outcomes"]).ShouldContain(planted, Case.Sensitive, "it stands where it belongs, or nothing here is tested");
        string.Join('\n', tables["complaints_ledger"]).ShouldContain("\"measure\":\"Discipline\"");
        // The leader's own list may be read by him; it masks.
        read.Where(r => r.Text.Contains(planted, StringComparison.Ordinal)).Select(r => r.Where).ShouldBeEmpty();
        read.Where(r => r.Text.Contains(words, StringComparison.Ordinal)).Select(r => r.Where).ShouldBeEmpty();
        read.Where(r => r.Where != "complaints_notices" && r.Text.Contains(staff.ToString("N"), StringComparison.OrdinalIgnoreCase)).Select(r => r.Where).ShouldBeEmpty();

        // What a clerk reads of the course is that there was something, not what.
        var clerk = await hall.GetAsync(number);
        clerk.GetProperty("course").EnumerateArray().Where(e => e.Text("change") == "OutcomeDecided").ShouldAllBe(e => !e.GetProperty("detail").EnumerateObject().Any());
        (await LeadsToClient.GetAsync(hall.Leader, $"/complaints/{number}")).GetProperty("course").EnumerateArray()
            .Where(e => e.Text("change") == "OutcomeDecided").Select(e => e.GetProperty("detail").Text("measure")).ShouldBe(["Discipline", "Apology"]);
        var events = await App.InTenantAsync<ComplaintsDbContext, List<string>>(
            hall.Tenant, db => db.Set<OutboxMessage>().Where(m => m.EventName == "complaints.staff-outcome-changed").Select(m => m.Payload).ToListAsync(Token));
        events.ShouldAllBe(e => JsonDocument.Parse(e, default).RootElement.EnumerateObject().All(p => !p.Name.Contains("staff", StringComparison.OrdinalIgnoreCase)));
        await LedgerHoldsAsync(hall);
    }

    [Fact]
    public async Task Each_look_is_kept()
    {
        var hall = await ComplaintsHall.MakeAsync(App, Tenant);
        var (staff, _) = await LeadsToClient.JoinAsync(hall, Name);
        var number = (await LeadsToClient.ClosedAsync(hall)).Text("number");
        var outcome = (await ProposeAsync(hall, number, new { kind = "Apology", staff, what = "演示" })).Text("number");
        await LeadsToClient.MainAsync(hall.Manager, $"/outcomes/{outcome}");
        App.Time.Advance(TimeSpan.FromSeconds(1));
        var seen = await LeadsToClient.GetAsync(hall.Leader, $"/outcomes/{outcome}");

        seen.GetProperty("looks").EnumerateArray().Select(l => l.Text("by")).ShouldBe(["演示值班局长", "演示人员甲"]);
        await LeadsToClient.MainAsync(hall.Leader, "/outcomes");
        await LeadsToClient.MainAsync(hall.Leader, $"/complaints/{number}/outcomes");
        (await App.InTenantAsync<ComplaintsDbContext, int>(Tenant, db => db.OutcomeLooks.CountAsync(l => db.StaffOutcomes.Any(o => o.Id == l.OutcomeId && o.Number == outcome), Token))).ShouldBe(2);
    }

    [Fact]
    public async Task The_figures_count_kinds_and_name_nobody()
    {
        var hall = await ComplaintsHall.MakeAsync(App, "370826");
        var (staff, _) = await LeadsToClient.JoinAsync(hall, Name);
        var number = (await LeadsToClient.ClosedAsync(hall)).Text("number");
        foreach (var kind in new[] { "Apology", "Apology", "Training", "SystemFix" })
        {
            var outcome = (await ProposeAsync(hall, number, new { kind, staff = kind == "SystemFix" ? (Guid?)null : staff, what = "演示" })).Text("number");
            await LeadsToClient.PostAsync(hall.Leader, $"/outcomes/{outcome}/decide", new { revision = 1 });
            if (kind == "Training")
            {
                await LeadsToClient.PostAsync(hall.Leader, $"/outcomes/{outcome}/lift", new { text = "演示：记错了人。" });
            }
        }

        await ProposeAsync(hall, number, new { kind = "Apology", staff, what = "演示：还没有定。" });
        var figures = await LeadsToClient.GetAsync(hall.Leader, "/outcomes/figures?month=2026-11-01");
        var sum = figures.GetProperty("sum");
        (sum.Number("decided"), sum.Number("lifted")).ShouldBe((4, 1));
        sum.GetProperty("kinds").EnumerateArray().Where(k => k.Number("count") > 0).Select(k => (k.Text("kind"), k.Number("count"))).ShouldBe([("Apology", 2), ("Training", 1), ("SystemFix", 1)]);
        figures.GetRawText().ShouldNotContain(Name);
        (await LeadsToClient.MainAsync(hall.Leader, "/outcomes/figures?month=2026-11")).ShouldContain("作出 4 项处理");
        (await LeadsToClient.GetAsync(hall.Leader, "/outcomes/figures?month=2026-10-01")).GetProperty("sum").Number("decided").ShouldBe(0);
        (await LeadsToClient.GetAsync(hall.Leader, "/outcomes?state=Decided&take=2")).GetProperty("rows").GetArrayLength().ShouldBe(2);
        var first = await LeadsToClient.GetAsync(hall.Leader, $"/outcomes?state=Decided&take=2&hall={hall.Hall}");
        var rest = await LeadsToClient.GetAsync(hall.Leader, $"/outcomes?state=Decided&take=2&hall={hall.Hall}&after={first.Text("next")}");
        rest.GetProperty("rows").GetArrayLength().ShouldBe(1);
    }

    [Fact]
    public async Task The_same_sheet_is_taken_once_and_an_old_page_is_told_so()
    {
        var hall = await ComplaintsHall.MakeAsync(App, Tenant);
        var (staff, _) = await LeadsToClient.JoinAsync(hall, Name);
        var number = (await LeadsToClient.ClosedAsync(hall)).Text("number");
        var sheet = new { kind = "Apology", staff, what = "演示", requestId = LeadsToClient.NewId() };
        var outcome = (await ProposeAsync(hall, number, sheet)).Text("number");
        (await ProposeAsync(hall, number, sheet)).Text("number").ShouldBe(outcome);
        var heard = new { text = "演示", requestId = LeadsToClient.NewId() };
        (await LeadsToClient.PostAsync(hall.Leader, $"/outcomes/{outcome}/statement", heard)).Number("revision").ShouldBe(2);
        (await LeadsToClient.PostAsync(hall.Leader, $"/outcomes/{outcome}/statement", heard)).Number("revision").ShouldBe(2);
        (await LeadsToClient.RefusedAsync(hall.Leader, $"/outcomes/{outcome}/decide", new { revision = 1 })).ShouldBe("Complaints:ChangedMeanwhile");
        var decided = new { revision = 2, requestId = LeadsToClient.NewId() };
        await LeadsToClient.PostAsync(hall.Leader, $"/outcomes/{outcome}/decide", decided);
        (await LeadsToClient.PostAsync(hall.Leader, $"/outcomes/{outcome}/decide", decided)).Number("revision").ShouldBe(3);
        (await hall.GetAsync(number)).GetProperty("course").EnumerateArray().Count(e => e.Text("change") == "OutcomeDecided").ShouldBe(1);
        (await LeadsToClient.RefusedAsync(hall.Leader, $"/outcomes/{outcome}/drop", new { text = "演示" })).ShouldBe("Complaints:OutcomeNotInThisState");
    }

    [Fact]
    public async Task Two_leaders_at_once_decide_it_once()
    {
        var hall = await ComplaintsHall.MakeAsync(App, Tenant);
        var (staff, _) = await LeadsToClient.JoinAsync(hall, Name);
        var number = (await LeadsToClient.ClosedAsync(hall)).Text("number");
        var outcome = (await ProposeAsync(hall, number, new { kind = "Apology", staff, what = "演示" })).Text("number");
        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(
            () => LeadsToClient.StatusAsync(hall.Leader, $"/outcomes/{outcome}/decide", new { revision = 1 }), Token)));

        answers.Order().ShouldBe([200, 409, 409, 409]);
        (await hall.GetAsync(number)).GetProperty("course").EnumerateArray().Count(e => e.Text("change") == "OutcomeDecided").ShouldBe(1);
    }

    private static Task<JsonElement> ProposeAsync(ComplaintsHall hall, string number, object body) => LeadsToClient.PostAsync(hall.Leader, $"/complaints/{number}/outcomes", body);

    private static async Task SendAsync(HttpClient who, string path, Dictionary<string, string> fields)
    {
        using var sent = await who.SubmitAsync(path, fields);
        sent.StatusCode.ShouldBe(HttpStatusCode.Redirect, await sent.Content.ReadAsStringAsync(Token));
    }

    private static async Task<IReadOnlyList<JsonElement>> NoticesAsync(HttpClient who) =>
        [.. (await LeadsToClient.GetAsync(who, "/complaints/notices?take=200")).GetProperty("items").EnumerateArray()];

    private static async Task LedgerHoldsAsync(ComplaintsHall hall) => await (await Stories.StoryHall.OpenAsync(hall.App, hall.Tenant)).LedgerHoldsAsync();
}

public sealed class OutcomesOnSqliteTests(ComplaintsOnSqlite fixture) : OutcomeTests(fixture), IClassFixture<ComplaintsOnSqlite>;

public sealed class OutcomesOnMariaDbTests(ComplaintsOnMariaDb fixture) : OutcomeTests(fixture), IClassFixture<ComplaintsOnMariaDb>;
