using System.Net;
using Governance.Complaints.Data;
using Governance.IntegrationTests.Complaints.Refusals;
using Governance.IntegrationTests.Web;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Complaints.Stories;

/// <summary>济宁: a yes needs no asking, a no must be reported. A window refuses a temporary identity card and reports it; the leader
/// finds the window wrong, and what was refused goes on as a case down to its answer and the ledger.</summary>
public abstract class WrongRefusalTests(ComplaintsFixture fixture)
{
    [Fact]
    public async Task A_refusal_that_was_wrong_becomes_a_case_and_is_answered()
    {
        var story = await StoryHall.OpenAsync(fixture.App, "370800");
        var hall = story.Hall;
        await story.AtAsync("2020-10-12 09:20");
        var reported = await RefusalClient.ReportAsync(hall, new { name = "示例市民", phone = "13800005555", asked = "演示：示例市民想用临时身份证办转移登记。" });
        var (refusal, code) = (reported.Text("number"), reported.Text("code"));
        refusal.Length.ShouldBe(6);

        var paper = (await hall.Clerk.GetPageAsync($"/refusals/{refusal}/paper")).QuerySelector("main")!.TextContent;
        paper.ShouldContain("明白纸");
        paper.ShouldContain("容缺受理");
        paper.ShouldNotContain("示例市民");
        var page = await ReadsAsync(code);
        page.ShouldContain("正等值班领导审核");
        page.ShouldContain("演示：正式身份证一份。");
        (await RefusalClient.RefusedAsync(hall.Leader, $"/{refusal}/overturn", new { text = " " })).ShouldBe("Complaints:TextRequired");

        await story.AtAsync("2020-10-12 09:50");
        var opinion = "演示：临时身份证同样有效，窗口应当收件。";
        using (var sent = await RefusalClient.PressAsync(hall.Leader, refusal, "Overturn", opinion))
        {
            sent.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        }

        var number = (await RefusalClient.GetAsync(hall.Leader, $"/{refusal}")).Text("caseNumber");
        (await ReadsAsync(code)).ShouldContain(number);
        var complaint = await hall.GetAsync(number);
        complaint.Text("kind").ShouldBe("CannotGetItDone");
        complaint.Text("answerBy").ShouldBe("phone");
        complaint.Text("opinion").ShouldBe(opinion);
        complaint.Text("itemName").ShouldBe("演示转移登记");
        complaint.Text("text").ShouldBe("演示：〔已隐去〕想用临时身份证办转移登记。");
        (await PersonsAsync(hall)).ShouldBe(0);

        await story.AtAsync("2020-10-14 10:00");
        await story.DoAsync(hall.Clerk, number, "answer", new { channel = "phone", text = "演示：已收件，三日内补正式身份证。" });
        await story.DoAsync(hall.Clerk, number, "close", new { });
        (await story.CourseAsync(number)).ShouldBe("Registered Accepted OpinionFormed Answered Closed");
        (await story.RegisterLineAsync(number, "2020-10")).GetProperty("inTime").GetBoolean().ShouldBeTrue();
        await story.LedgerHoldsAsync();

        var figures = await RefusalClient.GetAsync(hall.Leader, "/figures?month=2020-10-01");
        figures.GetProperty("sum").GetProperty("overturned").GetInt32().ShouldBe(1);
        figures.GetProperty("sum").GetProperty("approved").GetInt32().ShouldBe(0);
    }

    private async Task<string> ReadsAsync(string code) => (await fixture.App.NewVisitor().GetPageAsync($"/n/{code}")).QuerySelector("main")!.TextContent;

    private static Task<int> PersonsAsync(ComplaintsHall hall) =>
        hall.App.InTenantAsync<ComplaintsDbContext, int>(hall.Tenant, db => db.RefusedPersons.CountAsync(TestContext.Current.CancellationToken));
}

[Collection(nameof(StoriesOnSqlite))]
public sealed class WrongRefusalOnSqliteTests(ComplaintsOnSqlite fixture) : WrongRefusalTests(fixture);

[Collection(nameof(StoriesOnMariaDb))]
public sealed class WrongRefusalOnMariaDbTests(ComplaintsOnMariaDb fixture) : WrongRefusalTests(fixture);
