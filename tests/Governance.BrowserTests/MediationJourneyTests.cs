using Governance.Kernel.Timing;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace Governance.BrowserTests;

/// <summary>A matter that two departments say is not theirs: the leader calls them together, and what they promise becomes work.</summary>
public class MediationJourneyTests(Stage stage)
{
    private const string First = "自然资源和规划局";
    private const string Other = "税务局";
    private const string Promise = "演示：三日内出具书面意见。";

    public static TheoryData<View> Views => [View.Desktop, View.Scriptless, View.Large, View.Phone];

    [Fact]
    public async Task A_leader_calls_a_session_about_a_case_that_was_passed_on_and_what_is_promised_there_is_a_work_order()
    {
        var path = await PassOnAsync("演示：加油站登记，两家都说归对方。");
        var leader = await stage.OpenAsync(user: "demo-duty-leader");
        await leader.GotoAsync(path);
        await leader.Locator($"main a[href='{path}/mediation']").ClickAsync();
        await LookAsync(leader);
        await leader.Locator("#Input_Reason").FillAsync("演示：两家都说不归自己管。");
        await leader.Locator("#Input_Day").FillAsync($"{TimeProvider.System.Today():yyyy-MM-dd}");
        await leader.Locator("#Input_Time").FillAsync("9:30");
        await leader.Locator("#Input_Place").FillAsync("三楼会议室");
        await leader.Locator("#Input_Agenda").FillAsync("由谁牵头\n材料怎样一次收齐");
        await SubmitAsync(leader);
        var session = new Uri(leader.Url).AbsolutePath;
        await LookAsync(leader);

        await leader.Locator($"#next a[href='{session}/attendance']").ClickAsync();
        for (var party = 0; party < 2; party++)
        {
            await leader.Locator($"input[name='Input.Attendance[{party}].Came'][value='True']").Locator("..").ClickAsync();
            await leader.Locator($"[name='Input.Attendance[{party}].Attendee']").FillAsync($"演示科长{party + 1}，业务科");
        }

        await LookAsync(leader);
        await SubmitAsync(leader);
        await leader.Locator($"#next a[href='{session}/minutes']").ClickAsync();
        await leader.Locator("[name='Input.Minutes[0].Said']").FillAsync("演示：后一家愿意牵头。");
        await leader.Locator("[name='Input.Minutes[1].Said']").FillAsync("演示：窗口统一收件。");
        await LookAsync(leader);
        await SubmitAsync(leader);
        await leader.Locator($"#next a[href='{session}/conclude']").ClickAsync();
        await leader.Locator("#Input_Conclusion").FillAsync("演示：并联审查，材料只收一次。");
        await leader.Locator("[name='Input.Commitments[0].Department']").SelectOptionAsync(new SelectOptionValue { Label = First });
        await leader.Locator("[name='Input.Commitments[0].Days']").FillAsync("3");
        await leader.Locator("[name='Input.Commitments[0].What']").FillAsync(Promise);
        await LookAsync(leader);
        await SubmitAsync(leader);
        await Assertions.Expect(leader.Locator("#commitments")).ToContainTextAsync(Promise);
        await LookAsync(leader);

        await leader.GotoAsync($"{session}/print");
        await Assertions.Expect(leader.Locator("article")).ToContainTextAsync("材料只收一次");
        (await leader.Locator($"a[href='/api/v1{session}/minutes.docx']").CountAsync()).ShouldBe(1);
        await LookAsync(leader);
        await leader.GotoAsync("/complaints/passing");
        await Assertions.Expect(leader.GetByRole(AriaRole.Main)).ToContainTextAsync(First);

        var handler = await stage.OpenAsync(user: "demo-department-handler");
        await handler.GotoAsync(path);
        await Assertions.Expect(handler.GetByRole(AriaRole.Main)).ToContainTextAsync(Promise);
        await handler.Locator("main a[href$='/report'], main form[action$='/report']").First.WaitForAsync();
        await handler.GotoAsync(session);
        await LookAsync(handler);
        await leader.Context.CloseAsync();
        await handler.Context.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(Views), DisableDiscoveryEnumeration = true)]
    public async Task The_sheet_that_calls_a_session_says_what_is_missing_in_every_view(View view)
    {
        var path = await RegisterAsync($"演示：谁都不管（{view}）。");
        var leader = await stage.OpenAsync(view, "demo-duty-leader");
        await leader.GotoAsync($"{path}/mediation");
        await LookAsync(leader);
        await leader.Locator("#Input_Reason").FillAsync("演示：请来一起定。");
        await leader.Locator("main form button.primary").ClickAsync();

        await Assertions.Expect(leader.Locator(".error-summary")).ToBeVisibleAsync();
        await Assertions.Expect(leader.Locator("#Input_Reason")).ToHaveValueAsync("演示：请来一起定。");
        await LookAsync(leader);
        await leader.Context.CloseAsync();
    }

    // From the window to one department, back, and to another.
    private async Task<string> PassOnAsync(string text)
    {
        var path = await RegisterAsync(text);
        var clerk = await stage.OpenAsync(user: "demo-window-clerk");
        await AssignAsync(clerk, path, First);
        var handler = await stage.OpenAsync(user: "demo-department-handler");
        await handler.GotoAsync(path);
        await handler.Locator("main a[href$='/return']").ClickAsync();
        await handler.Locator("#Input_Text").FillAsync("演示：不归本局管。");
        await SubmitAsync(handler);
        await AssignAsync(clerk, path, Other);
        await clerk.Context.CloseAsync();
        await handler.Context.CloseAsync();
        return path;
    }

    private async Task<string> RegisterAsync(string text)
    {
        var clerk = await stage.OpenAsync(user: "demo-window-clerk");
        await clerk.GotoAsync("/complaints/new");
        await clerk.Locator("#Input_Text").FillAsync(text);
        await clerk.Keyboard.PressAsync("Tab");
        await clerk.Keyboard.PressAsync("Space");
        await clerk.Keyboard.PressAsync("Control+Enter");
        await clerk.WaitForURLAsync(url => !url.EndsWith("/new", StringComparison.Ordinal));
        var number = new Uri(clerk.Url).Segments[2].TrimEnd('/');
        await clerk.Context.CloseAsync();
        return $"/complaints/{number}";
    }

    private static async Task AssignAsync(IPage clerk, string path, string department)
    {
        await clerk.GotoAsync($"{path}/assign");
        await clerk.Locator("#Input_Lead").SelectOptionAsync(new SelectOptionValue { Label = department });
        await SubmitAsync(clerk);
    }

    private static async Task SubmitAsync(IPage page)
    {
        await page.Locator("main form button.primary").ClickAsync();
        await Assertions.Expect(page.Locator(".done")).ToBeVisibleAsync();
    }

    private static async Task LookAsync(IPage page)
    {
        await page.ShouldBeAccessibleAsync();
        await page.ShouldNotScrollSidewaysAsync();
    }
}
