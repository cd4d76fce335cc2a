using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using DocumentFormat.OpenXml.Packaging;
using Governance.Complaints.Data;
using Governance.Complaints.Domain.Cases;
using Governance.Halls.Contracts;
using Governance.IntegrationTests.Complaints.Refusals;
using Governance.IntegrationTests.Web;
using Governance.Kernel.Domain;
using Governance.Kernel.Timing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Complaints.Mediation;

/// <summary>Sessions: called once by themselves or by a leader, their minutes, their promises, and the figures of passing on.</summary>
public abstract class MediationTests(ComplaintsFixture fixture)
{
    private const string Name = "演示柏舟";
    private static readonly SequentialGuidGenerator Ids = new(TimeProvider.System);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private GovernanceApp App => fixture.App;

    [Fact]
    public async Task A_case_that_is_passed_on_twice_calls_one_session_by_itself()
    {
        var hall = await ComplaintsHall.MakeAsync(App, "371302");
        var number = await RegisterAsync(hall);
        await MediationClient.AssignAsync(hall, number, hall.Department);
        await MediationClient.ReturnAsync(hall, hall.Handler, number, hall.Department);
        await MediationClient.AssignAsync(hall, number, hall.OtherDepartment);
        await MediationClient.ReturnAsync(hall, hall.OtherHandler, number, hall.OtherDepartment);
        (await SessionsAsync(hall, number)).ShouldBeEmpty();

        // The same sheet four times at once, and once more.
        var sheet = new { lead = hall.Department, requestId = Ids.Create() };
        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(
            () => hall.Clerk.PostAsJsonAsync($"/api/v1/complaints/{number}/assign", sheet, Token), Token)));
        answers.ShouldContain(a => a.IsSuccessStatusCode);
        await hall.DoAsync(hall.Clerk, number, "assign", sheet);

        (await SessionsAsync(hall, number)).ShouldBe([$"{number}-1"]);
        var told = await hall.GetAsync(number);
        told.GetProperty("transfers").GetInt32().ShouldBe(2);
        told.GetProperty("course").EnumerateArray().Count(e => e.Text("change") == "MediationCalled").ShouldBe(1);
        (await NoticesAsync(hall.Leader)).Count(n => n.Text("kind") == "MediationWaiting" && n.Text("number") == $"{number}-1").ShouldBe(1);
        (await hall.Leader.GetPageAsync("/mediation?list=Waiting")).QuerySelector("main")!.TextContent.ShouldContain($"{number}-1");
    }

    [Fact]
    public async Task Two_different_sheets_at_once_call_one_session()
    {
        var hall = await ComplaintsHall.MakeAsync(App, "371311");
        var number = await RegisterAsync(hall);
        await MediationClient.AssignAsync(hall, number, hall.Department);
        await MediationClient.ReturnAsync(hall, hall.Handler, number, hall.Department);
        await MediationClient.AssignAsync(hall, number, hall.OtherDepartment);
        await MediationClient.ReturnAsync(hall, hall.OtherHandler, number, hall.OtherDepartment);

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(
            () => hall.Clerk.PostAsJsonAsync($"/api/v1/complaints/{number}/assign", new { lead = hall.Department, requestId = Ids.Create() }, Token), Token)));

        answers.Count(a => a.IsSuccessStatusCode).ShouldBe(1);
        (await SessionsAsync(hall, number)).ShouldBe([$"{number}-1"]);
    }

    [Fact]
    public async Task A_session_goes_its_course_on_the_pages_and_its_promises_are_work_orders()
    {
        var hall = await ComplaintsHall.MakeAsync(App, "371312");
        var number = await RegisterAsync(hall);
        await MediationClient.AssignAsync(hall, number, hall.Department);
        var today = $"{App.Time.Today():yyyy-MM-dd}";
        string session;
        using (var called = await hall.Leader.SubmitAsync($"/complaints/{number}/mediation", new()
        {
            ["Input.Reason"] = "演示：两家都说不归自己管。",
            ["Input.Day"] = today,
            ["Input.Time"] = "9:30",
            ["Input.Place"] = "演示会议室",
            ["Input.Chair"] = "演示值班局长",
            ["Input.Agenda"] = "演示：谁来牵头\n演示：材料怎样收齐",
            ["Input.Departments"] = $"{hall.OtherDepartment}",
        }, "main form.panel"))
        {
            called.StatusCode.ShouldBe(HttpStatusCode.Redirect, await called.Content.ReadAsStringAsync(Token));
            session = called.Headers.Location!.ToString().Split('/')[2];
        }

        (await NoticesAsync(hall.OtherHandler)).ShouldContain(n => n.Text("kind") == "MediationCalled" && n.Text("number") == session);
        (await hall.OtherHandler.GetPageAsync($"/mediation/{session}")).QuerySelector("main")!.TextContent.ShouldContain("演示会议室");
        await PostFormAsync(hall.Clerk, $"/mediation/{session}/attendance", new() { ["Input.Attendance[0].Came"] = "True", ["Input.Attendance[0].Attendee"] = "演示科长" });
        await PostFormAsync(hall.Clerk, $"/mediation/{session}/minutes", new() { ["Input.Minutes[0].Said"] = "演示：愿意办。", ["Input.Minutes[1].Said"] = "未议" });
        using (var wrong = await hall.Leader.SubmitAsync($"/mediation/{session}/conclude", new()
        {
            ["Input.Conclusion"] = "演示：并联审查。",
            ["Input.Commitments[0].Department"] = $"{hall.OtherDepartment}",
            ["Input.Commitments[0].What"] = "演示：出具意见",
        }, "main form.panel"))
        {
            var page = await wrong.ReadPageAsync();
            page.QuerySelector(".error-summary")!.TextContent.ShouldContain("工作日");
            page.QuerySelector("#Input_Conclusion")!.TextContent.ShouldContain("并联审查");
        }

        await PostFormAsync(hall.Leader, $"/mediation/{session}/conclude", new()
        {
            ["Input.Conclusion"] = "演示：并联审查。",
            ["Input.Commitments[0].Department"] = $"{hall.OtherDepartment}",
            ["Input.Commitments[0].What"] = "演示：出具意见",
            ["Input.Commitments[0].Days"] = "3",
        });

        var order = (await hall.GetAsync(number)).GetProperty("workOrders").EnumerateArray().Single(o => o.GetProperty("isCommitment").GetBoolean());
        var deadline = (await hall.GetAsync(number)).GetProperty("deadlines").EnumerateArray().Single(d => d.Text("stage") == "WorkOrder");
        deadline.Text("dueOn").ShouldBe(await DueAsync(hall, 3));
        order.GetProperty("dueAt").GetRawText().ShouldBe(deadline.GetProperty("dueAt").GetRawText());
        (await hall.Leader.GetPageAsync($"/mediation/{session}/print")).QuerySelector("article")!.TextContent.ShouldContain("并联审查");
        (await hall.Clerk.GetPageAsync($"/complaints/{number}")).QuerySelector("#mediation")!.TextContent.ShouldContain(session);
        (await hall.Clerk.GetPageAsync($"/complaints/{number}")).QuerySelector("#passing").ShouldNotBeNull();
        (await NoticesAsync(hall.OtherHandler)).ShouldContain(n => n.Text("kind") == "MediationConcluded");
        (await MediationClient.RefusedAsync(hall.OtherHandler, $"/api/v1/complaints/{number}/work-orders/{order.GetProperty("id").GetGuid()}/return", new { text = "演示" }))
            .ShouldBe("Complaints:MediationCommitmentIsKept");
    }

    [Fact]
    public async Task A_sheet_is_taken_once_an_old_page_is_refused_and_a_case_that_has_ended_takes_no_promise()
    {
        var hall = await ComplaintsHall.MakeAsync(App, "371321");
        var number = await RegisterAsync(hall);
        var today = $"{App.Time.Today():yyyy-MM-dd}";
        var call = MediationClient.Plan(hall, today, "演示：一起定。", Ids.Create());
        var first = await ComplaintsHall.PostAsync(hall.Leader, $"/api/v1/complaints/{number}/mediation", call);
        (await ComplaintsHall.PostAsync(hall.Leader, $"/api/v1/complaints/{number}/mediation", call)).GetRawText().ShouldBe(first.GetRawText());
        var session = first.Text("number");
        (await MediationClient.RefusedAsync(hall.Leader, $"/api/v1/complaints/{number}/mediation", MediationClient.Plan(hall, today, "演示"))).ShouldBe("Complaints:MediationAlreadyCalled");
        (await MediationClient.RefusedAsync(hall.Leader, $"/api/v1/mediation/{session}/cancel", new { text = "演示", revision = 9 })).ShouldBe("Complaints:ChangedMeanwhile");
        var moved = await MediationClient.DoAsync(hall.Leader, session, "rearrange", MediationClient.Plan(hall, "2026-12-01", "演示：会议室有事。"));
        moved.GetProperty("revision").GetInt64().ShouldBe(2);
        (await MediationClient.RefusedAsync(hall.Clerk, $"/api/v1/mediation/{session}/attendance", new { attendance = new[] { new { party = 1, came = true, attendee = "演示" } } }))
            .ShouldBe("Complaints:MediationNotYet");
        await MediationClient.DoAsync(hall.Leader, session, "rearrange", MediationClient.Plan(hall, today, "演示：还是今天。"));
        await MediationClient.HoldAsync(hall, session);
        await hall.DoAsync(hall.Clerk, number, "withdraw", new { text = "演示" });

        (await MediationClient.RefusedAsync(hall.Leader, $"/api/v1/mediation/{session}/conclude", new { conclusion = "演示" })).ShouldBe("Complaints:MediationCaseEnded");
        (await hall.Leader.GetPageAsync($"/mediation/{session}")).QuerySelector("#next")!.TextContent.ShouldContain("已经答复或办结");
        (await MediationClient.DoAsync(hall.Leader, session, "cancel", new { text = "演示：已撤回。" })).Text("state").ShouldBe("Cancelled");
        using var clerk = await hall.Clerk.PostAsJsonAsync($"/api/v1/mediation/{session}/cancel", new { text = "演示" }, Token);
        clerk.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        using var handler = await hall.Handler.GetAsync("/complaints/passing", Token);
        handler.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task The_minutes_are_a_word_file_without_who_complained_also_where_he_is_named()
    {
        var hall = await ComplaintsHall.MakeAsync(App, "371322");
        var number = (await hall.RegisterAsync(new { text = $"演示：{Name}来过三次。", complainant = new { name = Name, phone = "13800005555" } })).Text("number");
        var today = $"{App.Time.Today():yyyy-MM-dd}";
        var session = (await ComplaintsHall.PostAsync(hall.Leader, $"/api/v1/complaints/{number}/mediation", new
        {
            day = today,
            time = "9:30",
            place = "演示会议室",
            chair = "演示值班局长",
            agenda = new[] { $"演示：{Name}的许可证" },
            departments = new[] { hall.Department },
            reason = $"演示：{Name}等了很久。",
        })).Text("number");
        using (var early = await hall.Leader.GetAsync($"/api/v1/mediation/{session}/minutes.docx", Token))
        {
            early.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        }

        await MediationClient.DoAsync(hall.Clerk, session, "attendance", new { attendance = new[] { new { party = 1, came = true, attendee = $"演示科长，见过{Name}" } } });
        await MediationClient.DoAsync(hall.Clerk, session, "minutes", new { minutes = new[] { new { point = 1, said = $"演示：给{Name}打电话 13800005555。" } } });
        await MediationClient.DoAsync(hall.Leader, session, "conclude", new
        {
            conclusion = $"演示：为{Name}开通。",
            commitments = new[] { new { department = hall.Department, what = $"演示：联系{Name}", days = 2 } },
            lead = hall.Department,
        });

        var bytes = await hall.Leader.GetByteArrayAsync($"/api/v1/mediation/{session}/minutes.docx", Token);
        using var document = WordprocessingDocument.Open(new MemoryStream(bytes), false);
        var text = document.MainDocumentPart!.Document.InnerText;
        text.ShouldContain("疑难事项调处会议纪要");
        text.ShouldContain("演示登记局");
        text.ShouldContain(session);
        text.ShouldNotContain(Name);
        text.ShouldNotContain("13800005555");
        document.MainDocumentPart.Document.OuterXml.ShouldNotContain(Name);
        foreach (var path in new[] { $"/mediation/{session}", $"/mediation/{session}/print", $"/api/v1/mediation/{session}", $"/complaints/{number}", "/mediation?list=Concluded" })
        {
            (await hall.Leader.GetStringAsync(path, Token)).ShouldNotContain(Name, Case.Sensitive, path);
        }

        var stored = await App.InTenantAsync<ComplaintsDbContext, List<string>>(hall.Tenant, db => db.Ledger.Select(e => e.Detail).ToListAsync(Token));
        stored.ShouldAllBe(detail => !detail.Contains(Name));
    }

    [Fact]
    public async Task The_figures_are_the_same_before_and_after_folding_and_equal_to_a_recount_of_the_rows()
    {
        var hall = await ComplaintsHall.MakeAsync(App, "371323");
        var passed = await RegisterAsync(hall);
        await MediationClient.PassOnTwiceAsync(hall, passed);
        var held = await RegisterAsync(hall);
        await MediationClient.AssignAsync(hall, held, hall.OtherDepartment);
        App.Time.Advance(TimeSpan.FromHours(27));
        await hall.DoAsync(hall.OtherHandler, held, "answer", new { channel = "in-person", text = "演示：办好了。" });
        await hall.DoAsync(hall.Clerk, held, "close", new { });
        var month = $"{App.Time.Today():yyyy-MM-dd}";
        var before = await hall.Leader.GetStringAsync($"/api/v1/complaints/passing?month={month}", Token);

        await MediationClient.FoldAsync(App);
        await MediationClient.FoldAsync(App);

        var after = await hall.Leader.GetStringAsync($"/api/v1/complaints/passing?month={month}", Token);
        after.ShouldBe(before);
        var view = JsonSerializer.Deserialize<JsonElement>(after);
        view.GetProperty("cases").GetInt32().ShouldBe(1);
        foreach (var department in new[] { hall.Department, hall.OtherDepartment })
        {
            var line = view.GetProperty("departments").EnumerateArray().Single(d => d.GetProperty("id").GetGuid() == department);
            (Int(line, "firstAsked"), Int(line, "passedTo"), Int(line, "passedOn"), Int(line, "returned"), Int(line, "held"), Int(line, "heldMinutes"))
                .ShouldBe(await RecountAsync(hall, department));
        }

        var most = await hall.Leader.GetFromJsonAsync<JsonElement>($"/api/v1/complaints/passing/cases?figure=MostPassed&month={month}", Token);
        most.GetProperty("rows").EnumerateArray().Select(r => (r.Text("number"), Int(r, "times"))).ShouldBe([(passed, 2)]);
        var shown = await hall.Leader.GetFromJsonAsync<JsonElement>($"/api/v1/complaints/passing/cases?figure=Held&department={hall.OtherDepartment}&month={month}&take=1", Token);
        shown.GetProperty("rows").GetArrayLength().ShouldBe(1);
        var rest = await hall.Leader.GetFromJsonAsync<JsonElement>(
            $"/api/v1/complaints/passing/cases?figure=Held&department={hall.OtherDepartment}&month={month}&take=5&after={shown.Text("next")}", Token);
        rest.GetProperty("rows").GetArrayLength().ShouldBe(1);
        foreach (var figure in new[] { "FirstAsked", "PassedTo", "PassedOn", "Returned", "Held" })
        {
            (await hall.Leader.GetPageAsync($"/complaints/passing/cases?figure={figure}&department={hall.Department}&month={month[..7]}")).QuerySelector("table").ShouldNotBeNull(figure);
        }

        (await hall.Leader.GetPageAsync($"/complaints/passing?month={month[..7]}")).QuerySelector("main")!.TextContent.ShouldContain("转出最多的是");
    }

    private static int Int(JsonElement element, string name) => element.GetProperty(name).GetInt32();

    // Over the rows that the cases themselves keep, one by one.
    private Task<(int First, int To, int On, int Returned, int Held, int Minutes)> RecountAsync(ComplaintsHall hall, Guid department) =>
        App.InTenantAsync<IServiceProvider, (int, int, int, int, int, int)>(hall.Tenant, async services =>
        {
            var db = services.GetRequiredService<ComplaintsDbContext>();
            var cases = await db.Cases.Include(c => c.WorkOrders).AsNoTracking().ToListAsync(Token);
            var holdings = await db.Holdings.AsNoTracking().OrderBy(h => h.CaseId).ThenBy(h => h.Ordinal).ToListAsync(Token);
            var calendar = await services.GetRequiredService<IHallOpeningService>().CalendarAsync(cases[0].HallId, Token);
            var (to, on) = (0, 0);
            foreach (var one in cases)
            {
                var turns = holdings.Where(h => h.CaseId == one.Id).Select(h => h.DepartmentId).Append(one.HolderDepartmentId).Where(d => d is not null).ToList();
                for (var i = 1; i < turns.Count; i++)
                {
                    on += turns[i - 1] == department && turns[i] != department ? 1 : 0;
                    to += turns[i] == department && turns[i - 1] != department ? 1 : 0;
                }
            }

            var own = holdings.Where(h => h.DepartmentId == department).ToList();
            return (
                cases.Count(c => c.FirstDepartmentId == department), to, on,
                cases.SelectMany(c => c.WorkOrders).Count(o => o.DepartmentId == department && o.State == WorkOrderState.Returned), own.Count,
                own.Sum(h => (int)calendar.WorkingTimeBetween(new DateTimeOffset(h.From, TimeSpan.Zero), new DateTimeOffset(h.To, TimeSpan.Zero)).Time.TotalMinutes));
        });

    private Task<string> DueAsync(ComplaintsHall hall, int days) => App.InTenantAsync<IServiceProvider, string>(hall.Tenant, async services =>
    {
        var hallId = (await services.GetRequiredService<IHallBookService>().GetHallAsync(hall.Hall, App.Time.Today(), Token)).Id;
        var calendar = await services.GetRequiredService<IHallOpeningService>().CalendarAsync(hallId, Token);
        var day = App.Time.Today();
        for (var left = days; left > 0;)
        {
            day = day.AddDays(1);
            left -= calendar.IsWorkingDay(day) ? 1 : 0;
        }

        return $"{day:yyyy-MM-dd}";
    });

    private static async Task PostFormAsync(HttpClient who, string path, Dictionary<string, string> fields)
    {
        using var sent = await who.SubmitAsync(path, fields, "main form.panel");
        sent.StatusCode.ShouldBe(HttpStatusCode.Redirect, await sent.Content.ReadAsStringAsync(Token));
    }

    private static async Task<string> RegisterAsync(ComplaintsHall hall) => (await hall.RegisterAsync(new { text = "演示：许可证没有人管。", item = hall.Item })).Text("number");

    private static async Task<IReadOnlyList<string>> SessionsAsync(ComplaintsHall hall, string number) =>
        [.. (await hall.GetAsync(number)).GetProperty("sessions").EnumerateArray().Select(s => s.Text("number"))];

    private static async Task<IReadOnlyList<JsonElement>> NoticesAsync(HttpClient who) =>
        [.. (await who.GetFromJsonAsync<JsonElement>("/api/v1/complaints/notices", Token)).GetProperty("items").EnumerateArray()];
}

public sealed class MediationOnSqliteTests(ComplaintsOnSqlite fixture) : MediationTests(fixture), IClassFixture<ComplaintsOnSqlite>;

public sealed class MediationOnMariaDbTests(ComplaintsOnMariaDb fixture) : MediationTests(fixture), IClassFixture<ComplaintsOnMariaDb>;
