using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Governance.IntegrationTests.Halls;
using Governance.IntegrationTests.Web;
using Governance.Kernel.Permissions;
using Shouldly;
using Xunit;

namespace Governance.IntegrationTests.Complaints.Desk;

/// <summary>The sheet at the window, without script.</summary>
public sealed class IntakePageTests(ComplaintsOnSqlite fixture) : IClassFixture<ComplaintsOnSqlite>
{
    private const string Sheet = "/complaints/new";
    private const string Form = "#intake";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_sheet_that_holds_only_what_happened_is_registered_and_shows_the_case()
    {
        var hall = await ComplaintsHall.MakeAsync(fixture.App, "370704");
        var sheet = await hall.Clerk.GetPageAsync(Sheet);
        sheet.QuerySelectorAll("button.primary").Length.ShouldBe(1);
        sheet.QuerySelector("#Input_Text")!.HasAttribute("autofocus").ShouldBeTrue();
        sheet.QuerySelector(".due-day")!.TextContent.ShouldContain("月");
        sheet.Body!.OuterHtml.ShouldNotContain("Complaints:");

        using var answer = await hall.Clerk.SubmitAsync(Sheet, new() { ["Input.Text"] = "演示：二手房过户，三个窗口都要复印件。" }, Form);

        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var page = await hall.Clerk.GetPageAsync(answer.Headers.Location!.OriginalString);
        page.QuerySelector(".done")!.TextContent.ShouldContain("已登记");
        page.QuerySelector("[data-draft-done]").ShouldNotBeNull();
        page.QuerySelector("main")!.TextContent.ShouldContain("三个窗口都要复印件");
    }

    [Fact]
    public async Task What_is_wrong_is_said_and_everything_typed_stays()
    {
        var hall = await ComplaintsHall.MakeAsync(fixture.App, "370704");

        using var answer = await hall.Clerk.SubmitAsync(Sheet, new()
        {
            ["Input.Text"] = "演示：窗口没人。",
            ["Input.Item"] = "没有这个事项",
            ["Input.Name"] = "示例市民",
            ["Input.Phone"] = "13800000000",
            ["Input.Kind"] = "Suggestion",
            ["Input.Causes"] = "process",
            ["Input.Wanted"] = "希望有人",
        }, Form);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        var page = await answer.ReadPageAsync();
        page.QuerySelector(".error-summary a[href='#Input_Item']").ShouldNotBeNull().TextContent.ShouldContain("没有这个事项");
        page.QuerySelector<IHtmlTextAreaElement>("#Input_Text")!.Value.ShouldBe("演示：窗口没人。");
        page.QuerySelector<IHtmlInputElement>("#Input_Name")!.Value.ShouldBe("示例市民");
        page.QuerySelector<IHtmlInputElement>("[name='Input.Kind'][value=Suggestion]")!.IsChecked.ShouldBeTrue();
        page.QuerySelector<IHtmlInputElement>("[name='Input.Causes'][value=process]")!.IsChecked.ShouldBeTrue();
        page.QuerySelector<IHtmlTextAreaElement>("#Input_Wanted")!.Value.ShouldBe("希望有人");
    }

    [Fact]
    public async Task A_wrong_number_is_said_at_the_field_of_the_telephone()
    {
        var hall = await ComplaintsHall.MakeAsync(fixture.App, "370704");

        using var answer = await hall.Clerk.SubmitAsync(Sheet, new() { ["Input.Text"] = "演示：没人。", ["Input.Phone"] = "abc" }, Form);

        (await answer.ReadPageAsync()).QuerySelector(".error-summary a[href='#Input_Phone']").ShouldNotBeNull();
    }

    [Fact]
    public async Task The_same_sheet_sent_twice_is_one_case()
    {
        var hall = await ComplaintsHall.MakeAsync(fixture.App, "370705");
        var values = PageClient.ValuesOf((IHtmlFormElement)(await hall.Clerk.GetPageAsync(Sheet)).QuerySelector(Form)!);
        values["Input.Text"] = "演示：点了两次。";

        using var first = await hall.Clerk.PostAsync(Sheet, new FormUrlEncodedContent(values), Token);
        using var second = await hall.Clerk.PostAsync(Sheet, new FormUrlEncodedContent(values), Token);

        first.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        second.Headers.Location.ShouldBe(first.Headers.Location);
    }

    [Fact]
    public async Task Who_registers_what_somebody_else_may_have_said_is_shown_it_once_and_links_it()
    {
        var hall = await ComplaintsHall.MakeAsync(fixture.App, "370724");
        var earlier = (await hall.RegisterAsync(new { window = hall.Window })).GetProperty("number").GetString()!;
        var window = (await hall.Clerk.GetPageAsync(Sheet)).QuerySelector("#windows option[value$='演示窗口']")!.GetAttribute("value")!;

        using var shown = await hall.Clerk.SubmitAsync(Sheet, new() { ["Input.Text"] = "演示：又交了一遍。", ["Input.Window"] = window }, Form);
        shown.StatusCode.ShouldBe(HttpStatusCode.OK);
        var page = await shown.ReadPageAsync();
        page.QuerySelector("#same")!.TextContent.ShouldContain(earlier);
        page.QuerySelector<IHtmlTextAreaElement>("#Input_Text")!.Value.ShouldBe("演示：又交了一遍。");
        var values = PageClient.ValuesOf((IHtmlFormElement)page.QuerySelector(Form)!);
        (values["Input.Seen"], values["Input.LinkTo"]) = ("true", earlier);
        using var linked = await hall.Clerk.PostAsync(Sheet, new FormUrlEncodedContent(values), Token);

        linked.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await hall.Clerk.GetPageAsync(linked.Headers.Location!.OriginalString.Replace("/receipt", "", StringComparison.Ordinal))).QuerySelector($"main a[href='/complaints/{earlier}']").ShouldNotBeNull();
        var fragment = await hall.Clerk.GetPageAsync($"/complaints/new/duplicates?hall={hall.Hall}&window={Uri.EscapeDataString(window)}");
        fragment.QuerySelectorAll("input[type=radio]").Length.ShouldBe(3);
        fragment.QuerySelector("nav").ShouldBeNull();
    }

    [Fact]
    public async Task What_is_said_in_much_the_same_words_is_shown_while_one_types_and_a_cause_in_common_alone_is_not()
    {
        var hall = await ComplaintsHall.MakeAsync(fixture.App, "370786");
        var sheet = (IHtmlFormElement)(await hall.Clerk.GetPageAsync(Sheet)).QuerySelector(Form)!;
        var cause = sheet.QuerySelector("input[name='Input.Causes']")!.GetAttribute("value")!;
        var earlier = (await hall.RegisterAsync(new { text = "演示：二手房过户要跑三个窗口，材料重复交" })).GetProperty("number").GetString()!;
        await hall.RegisterAsync(new { text = "演示：自助区的椅子太少，老人站着等", causes = new[] { cause } });

        var values = PageClient.ValuesOf(sheet);
        values["Text"] = "演示：过户跑了三个窗口，材料重复交三遍";
        using var shown = await hall.Clerk.PostAsync(
            $"/complaints/new/duplicates?hall={hall.Hall}&causes={cause}", new FormUrlEncodedContent(values), Token);

        var radios = (await shown.ReadPageAsync()).QuerySelectorAll<IHtmlInputElement>("input[type=radio]").Select(r => r.Value).ToList();
        radios.ShouldBe([earlier, ""]);
    }

    [Fact]
    public async Task Papers_that_somebody_brings_along_are_added_and_a_program_named_as_a_photo_is_refused_with_nothing_stored()
    {
        var hall = await ComplaintsHall.MakeAsync(fixture.App, "370703");
        const string Text = "演示：照片里的单子没人收。";

        using var refused = await SendAsync(hall, Text, ("photo.jpg", "MZ program"u8.ToArray()));
        var page = await refused.ReadPageAsync();
        page.QuerySelector(".error-summary a[href='#Input_Files']").ShouldNotBeNull().TextContent.ShouldContain("不收程序");
        page.QuerySelector<IHtmlTextAreaElement>("#Input_Text")!.Value.ShouldBe(Text);
        page.QuerySelector<IHtmlInputElement>("#Input_Files")!.Closest("details")!.HasAttribute("open").ShouldBeTrue();
        (await hall.Clerk.GetPageAsync("/complaints?list=ToAccept")).QuerySelector("main")!.TextContent.ShouldNotContain("照片里的单子");

        using var taken = await SendAsync(hall, Text, ("a.pdf", "%PDF-1.4 intake"u8.ToArray()), ("b.pdf", "%PDF-1.4 second"u8.ToArray()));
        taken.StatusCode.ShouldBe(HttpStatusCode.Redirect, await taken.Content.ReadAsStringAsync(Token));
        var number = taken.Headers.Location!.OriginalString.Split('/')[2];
        (await hall.Clerk.GetPageAsync($"/complaints/{number}/files")).QuerySelectorAll("a[href^='/complaints/files/']").Select(a => a.TextContent)
            .ShouldBe(["a.pdf", "b.pdf"], ignoreOrder: true);
    }

    [Fact]
    public async Task What_is_resolved_at_once_is_answered_in_the_same_step_and_needs_words()
    {
        var hall = await ComplaintsHall.MakeAsync(fixture.App, "370725");
        using var empty = await hall.Clerk.SubmitAsync(Sheet, new() { ["Input.Text"] = "演示：缺一张表。", ["Input.Then"] = "Resolve" }, Form);
        (await empty.ReadPageAsync()).QuerySelector(".error-summary a[href='#Input_Resolution']").ShouldNotBeNull();

        using var done = await hall.Clerk.SubmitAsync(
            Sheet, new() { ["Input.Text"] = "演示：缺一张表。", ["Input.Then"] = "Resolve", ["Input.Resolution"] = "当面打印了表。" }, Form);

        var view = await hall.GetAsync(done.Headers.Location!.OriginalString.Split('/')[2]);
        view.GetProperty("outcome").GetString().ShouldBe("ResolvedOnTheSpot");
        view.GetProperty("course").GetArrayLength().ShouldBe(2);
    }

    [Fact]
    public async Task What_is_not_the_halls_is_explained_and_handed_over_in_the_same_step()
    {
        var hall = await ComplaintsHall.MakeAsync(fixture.App, "370725");

        using var done = await hall.Clerk.SubmitAsync(Sheet, new()
        {
            ["Input.Text"] = "演示：公积金提取。",
            ["Input.Then"] = "OutOfScope",
            ["Input.Explanation"] = "由公积金中心办理。",
            ["Input.Body"] = "演示公积金中心",
        }, Form);

        (await hall.GetAsync(done.Headers.Location!.OriginalString.Split('/')[2])).GetProperty("handedTo").GetString().ShouldBe("演示公积金中心");
    }

    [Theory]
    [InlineData(RoleNames.DepartmentHandler, "/complaints/new", HttpStatusCode.Forbidden)]
    [InlineData(RoleNames.Auditor, "/complaints/new/duplicates", HttpStatusCode.Forbidden)]
    [InlineData(RoleNames.WindowClerk, "/complaints/today", HttpStatusCode.Forbidden)]
    [InlineData(RoleNames.Supervisor, "/complaints", HttpStatusCode.Forbidden)]
    [InlineData(RoleNames.WindowClerk, "/complaints/new?hall=370902-01", HttpStatusCode.NotFound)]
    [InlineData(RoleNames.WindowClerk, "/complaints/new/duplicates?hall=370902-01", HttpStatusCode.NotFound)]
    [InlineData(RoleNames.DutyLeader, "/complaints/today?hall=370902-01", HttpStatusCode.NotFound)]
    [InlineData(RoleNames.WindowClerk, "/complaints/QQQQQQ", HttpStatusCode.NotFound)]
    [InlineData(RoleNames.WindowClerk, "/complaints?list=Orders", HttpStatusCode.NotFound)]
    public async Task What_is_not_the_visitors_is_refused_or_not_there(string role, string path, HttpStatusCode code)
    {
        var visitor = fixture.App.NewVisitor();
        TestSignIn.SignIn(visitor, role, "370783");

        using var answer = await visitor.GetAsync(path, Token);

        answer.StatusCode.ShouldBe(code);
    }

    private static async Task<HttpResponseMessage> SendAsync(ComplaintsHall hall, string text, params (string Name, byte[] Content)[] files)
    {
        var values = PageClient.ValuesOf((IHtmlFormElement)(await hall.Clerk.GetPageAsync(Sheet)).QuerySelector(Form)!);
        values["Input.Text"] = text;
        using var content = new MultipartFormDataContent();
        foreach (var (name, value) in values)
        {
            content.Add(new StringContent(value), name);
        }

        foreach (var (name, bytes) in files)
        {
            content.Add(new ByteArrayContent(bytes), "Input.Files", name);
        }

        return await hall.Clerk.PostAsync(Sheet, content, Token);
    }
}
