using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Governance.IntegrationTests.Web;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Complaints.Desk;

/// <summary>The page of a case and the pages of its verbs, without script.</summary>
public sealed class CasePageTests(ComplaintsOnSqlite fixture) : IClassFixture<ComplaintsOnSqlite>
{
    private const string Next = "#next form";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_case_goes_from_the_window_to_the_file_by_its_pages_alone()
    {
        var hall = await ComplaintsHall.MakeAsync(fixture.App, "370783");
        var number = (await hall.RegisterAsync(new { text = "演示：过户要跑三个窗口，材料重复交。", complainant = new { name = "示例市民", phone = "13800000000" } }))
            .GetProperty("number").GetString()!;
        var path = $"/complaints/{number}";

        var fresh = await hall.Clerk.GetPageAsync(path);
        fresh.QuerySelector("h1")!.TextContent.ShouldContain("过户要跑三个窗口");
        fresh.QuerySelectorAll(".day-strip li").Length.ShouldBeGreaterThan(1);
        fresh.QuerySelector(".day-strip .is-due")!.TextContent.ShouldContain("到期");
        fresh.QuerySelectorAll("button.primary").Length.ShouldBe(1);
        fresh.Body!.OuterHtml.ShouldNotContain("Complaints:");
        fresh.Body.OuterHtml.ShouldNotContain("示例市民");
        fresh.Body.OuterHtml.ShouldNotContain("13800000000");

        await SendAsync(hall.Clerk, path, new() { ["Input.Lead"] = hall.Department.ToString(), ["Input.Text"] = "请核实。" });
        (await hall.Clerk.GetPageAsync(path)).QuerySelector("#next")!.TextContent.ShouldContain("演示登记局");
        await SendAsync(hall.Leader, path, new() { ["Input.Text"] = "三个窗口共用一套影像。" });
        await SendAsync(hall.Handler, path, new() { ["Input.Channel"] = "phone", ["Input.Text"] = "材料只收一次。" });
        await SendAsync(hall.Clerk, $"{path}/satisfaction", new() { ["Input.Level"] = "5" }, "main form");
        await SendAsync(hall.Clerk, path, []);
        await SendAsync(hall.Clerk, path, []);

        var filed = await hall.Clerk.GetPageAsync(path);
        filed.QuerySelectorAll(".course li strong").Select(e => e.TextContent)
            .ShouldBe(["登记", "交办", "处理意见", "答复", "评价", "办结", "归档"]);
        filed.QuerySelector(".course")!.TextContent.ShouldContain("主办：演示登记局");
        filed.QuerySelector(".course")!.TextContent.ShouldContain("非常满意");
        filed.QuerySelector("main")!.TextContent.ShouldContain("材料只收一次");
    }

    [Fact]
    public async Task Every_page_that_a_case_offers_opens_and_none_has_a_key_for_a_word()
    {
        var hall = await ComplaintsHall.MakeAsync(fixture.App, "370784");
        var number = (await hall.RegisterAsync()).GetProperty("number").GetString()!;
        await hall.DoAsync(hall.Clerk, number, "assign", new { lead = hall.Department, others = new[] { hall.OtherDepartment } });
        var seen = new HashSet<string>();

        foreach (var who in new[] { hall.Clerk, hall.Leader, hall.Handler, hall.OtherHandler })
        {
            foreach (var link in (await who.GetPageAsync($"/complaints/{number}")).QuerySelectorAll(".next-steps a").Select(a => a.GetAttribute("href")!))
            {
                var page = await who.GetPageAsync(link);
                page.Body!.OuterHtml.ShouldNotContain("Complaints:", customMessage: link);
                page.QuerySelector("main form").ShouldNotBeNull(link);
                seen.Add(link.Split('/')[^1]);
            }
        }

        seen.ShouldBeSubsetOf(
        [
            "assign", "return", "report", "papers", "extension", "public-notice", "escalate", "supplement", "link", "supervise", "withdraw", "complexity", "opinion", "certificate", "mediation",
        ]);
        seen.Count.ShouldBeGreaterThan(9);
    }

    [Fact]
    public async Task An_old_page_keeps_what_was_typed_and_can_be_sent_again_after_a_look()
    {
        var hall = await ComplaintsHall.MakeAsync(fixture.App, "370785");
        var number = (await hall.RegisterAsync()).GetProperty("number").GetString()!;
        var path = $"/complaints/{number}/assign";
        var values = PageClient.ValuesOf((IHtmlFormElement)(await hall.Clerk.GetPageAsync(path)).QuerySelector("main form")!);
        (values["Input.Lead"], values["Input.Text"]) = (hall.Department.ToString(), "请当天联系。");
        await hall.DoAsync(hall.Leader, number, "supervise", new { text = "请抓紧。" });

        using var refused = await hall.Clerk.PostAsync(path, new FormUrlEncodedContent(values), Token);
        var page = await refused.ReadPageAsync();
        page.QuerySelector(".error-summary")!.TextContent.ShouldContain("刚才有别人改过");
        var form = (IHtmlFormElement)page.QuerySelector("main form")!;
        form.QuerySelector<IHtmlTextAreaElement>("[name='Input.Text']")!.Value.ShouldBe("请当天联系。");
        using var sent = await hall.Clerk.PostAsync(path, new FormUrlEncodedContent(PageClient.ValuesOf(form)), Token);
        using var again = await hall.Clerk.PostAsync(path, new FormUrlEncodedContent(PageClient.ValuesOf(form)), Token);

        sent.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        again.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await hall.GetAsync(number)).GetProperty("course").GetArrayLength().ShouldBe(3);
    }

    [Fact]
    public async Task A_verb_without_its_words_is_refused_at_the_field_and_a_number_that_is_none_is_said()
    {
        var hall = await ComplaintsHall.MakeAsync(fixture.App, "370785");
        var number = (await hall.RegisterAsync()).GetProperty("number").GetString()!;

        using var supervise = await hall.Leader.SubmitAsync($"/complaints/{number}/supervise", new() { ["Input.Text"] = " " });
        using var link = await hall.Clerk.SubmitAsync($"/complaints/{number}/link", new() { ["Input.Number"] = "QQQQQQ" });
        using var papers = await hall.Clerk.SubmitAsync($"/complaints/{number}/out-of-scope", new() { ["Input.Text"] = "说明", ["Input.Body"] = "" });

        (await supervise.ReadPageAsync()).QuerySelector(".error-summary a[href='#Input_Text']").ShouldNotBeNull();
        (await link.ReadPageAsync()).QuerySelector(".error-summary a[href='#Input_Number']")!.TextContent.ShouldContain("没有这个编号");
        (await papers.ReadPageAsync()).QuerySelector(".error-summary a[href='#Input_Body']").ShouldNotBeNull();
    }

    [Fact]
    public async Task A_department_sees_only_its_own_and_a_handler_has_no_page_for_what_leaders_do()
    {
        var hall = await ComplaintsHall.MakeAsync(fixture.App, "370784");
        var number = (await hall.RegisterAsync()).GetProperty("number").GetString()!;
        (await StatusAsync(hall.Handler, $"/complaints/{number}")).ShouldBe(HttpStatusCode.NotFound);
        await hall.DoAsync(hall.Clerk, number, "assign", new { lead = hall.Department });

        (await StatusAsync(hall.Handler, $"/complaints/{number}")).ShouldBe(HttpStatusCode.OK);
        (await StatusAsync(hall.OtherHandler, $"/complaints/{number}")).ShouldBe(HttpStatusCode.NotFound);
        (await StatusAsync(hall.Handler, $"/complaints/{number}/supervise")).ShouldBe(HttpStatusCode.Forbidden);
        (await StatusAsync(hall.Handler, $"/complaints/{number}/assign")).ShouldBe(HttpStatusCode.Forbidden);
        (await StatusAsync(hall.Leader, $"/complaints/{number}/work-orders/{Guid.Empty}/report")).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task The_board_of_the_day_shows_what_a_leader_decides()
    {
        var hall = await ComplaintsHall.MakeAsync(fixture.App, "370782");
        var number = (await hall.RegisterAsync(new { text = "演示：等您定的事。" })).GetProperty("number").GetString()!;
        await hall.DoAsync(hall.Clerk, number, "assign", new { lead = hall.Department });
        await hall.DoAsync(hall.Handler, number, "extension", new { days = 2, reason = "要调档案。" });
        await hall.DoAsync(hall.Leader, number, "supervise", new { text = "请抓紧。" });
        await hall.DoAsync(hall.Handler, number, "answer", new { channel = "phone", text = "没人接。", reached = false });

        var board = await hall.Leader.GetPageAsync("/complaints/today");

        board.QuerySelectorAll(".day-board h2").Select(h => h.TextContent.Trim())
            .ShouldBe(["超期 0", "今天到期 0", "待决定的延期 1", "待签的意见 0", "督办中 1", "没联系上反映人 1", "今天收到 1"]);
        (await hall.Leader.GetPageAsync($"/complaints/{number}")).QuerySelector(Next)!.GetAttribute("action").ShouldBe($"/complaints/{number}/extension/approve");
    }

    private static async Task SendAsync(HttpClient who, string path, Dictionary<string, string> fields, string form = Next)
    {
        using var answer = await who.SubmitAsync(path, fields, form);
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect, $"{path}: {(await answer.ReadPageAsync()).QuerySelector(".error-summary")?.TextContent}");
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient who, string path)
    {
        using var answer = await who.GetAsync(path, Token);
        return answer.StatusCode;
    }
}
