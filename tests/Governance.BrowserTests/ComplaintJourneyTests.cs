using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace Governance.BrowserTests;

/// <summary>A case from the window to a settled one: registered by keyboard alone, decided, answered, closed.</summary>
public class ComplaintJourneyTests(Stage stage)
{
    [Fact]
    public async Task A_case_goes_from_the_clerk_to_the_handler_the_leader_and_the_citizen_who_rates_it()
    {
        var clerk = await stage.OpenAsync(user: "demo-window-clerk");
        await clerk.GotoAsync("/complaints/new");
        await Assertions.Expect(clerk.Locator("#Input_Text")).ToBeFocusedAsync();
        await clerk.Keyboard.TypeAsync("演示：二手房过户，三个窗口都要复印件。");
        await clerk.Keyboard.PressAsync("Tab");
        await clerk.Keyboard.PressAsync("Space");
        await Assertions.Expect(clerk.Locator("#draft-state")).ToContainTextAsync("草稿已保存");
        await clerk.ShouldBeAccessibleAsync();
        await clerk.Locator("#Input_Phone").FillAsync("13800001234");
        await clerk.Keyboard.PressAsync("Control+Enter");
        await clerk.WaitForURLAsync(url => !url.EndsWith("/new", StringComparison.Ordinal));
        await Assertions.Expect(clerk.Locator(".done")).ToContainTextAsync("已登记");
        var path = $"/complaints/{new Uri(clerk.Url).Segments[2].TrimEnd('/')}";

        await clerk.GotoAsync($"{path}/receipt");
        var code = await clerk.Locator(".receipt-code").InnerTextAsync();
        await clerk.ShouldBeAccessibleAsync();
        await clerk.GotoAsync(path);
        (await clerk.EvaluateAsync<int>("localStorage.length")).ShouldBe(0);
        await clerk.ShouldBeAccessibleAsync();
        await clerk.Locator("#Input_Lead").SelectOptionAsync(new SelectOptionValue { Label = "自然资源和规划局" });
        await SubmitAsync(clerk);

        var handler = await stage.OpenAsync(user: "demo-department-handler");
        await handler.GotoAsync(path);
        await handler.ShouldBeAccessibleAsync();
        (await handler.GetByRole(AriaRole.Main).InnerTextAsync()).ShouldNotContain("13800001234");
        await handler.Locator("#next #Input_Text").FillAsync("三个窗口共用一套影像，材料只收一次。");
        await SubmitAsync(handler);

        var leader = await stage.OpenAsync(user: "demo-duty-leader");
        await leader.GotoAsync(path);
        await Assertions.Expect(leader.GetByRole(AriaRole.Main)).ToContainTextAsync("材料只收一次");
        await leader.ShouldBeAccessibleAsync();
        await SubmitAsync(leader);
        await Assertions.Expect(leader.GetByRole(AriaRole.Main)).ToContainTextAsync("已办结");

        var citizen = await stage.OpenAsync(View.Phone);
        await FollowAsync(citizen, code);
        await Assertions.Expect(citizen.Locator("#answer")).ToContainTextAsync("材料只收一次");
        await citizen.ShouldBeAccessibleAsync();
        await citizen.GotoAsync($"{new Uri(citizen.Url).AbsolutePath}/rate");
        await citizen.Locator("label.chip").First.ClickAsync();
        await citizen.Locator("main form button.primary").ClickAsync();
        await Assertions.Expect(citizen.Locator(".done")).ToBeVisibleAsync();
        await citizen.ShouldBeAccessibleAsync();

        await leader.GotoAsync(path);
        await Assertions.Expect(leader.GetByRole(AriaRole.Main)).ToContainTextAsync("非常满意");
        foreach (var page in new[] { clerk, handler, leader, citizen })
        {
            await page.Context.CloseAsync();
        }
    }

    [Fact]
    public async Task A_sheet_half_typed_comes_back_after_the_browser_was_closed_on_it()
    {
        var page = await stage.OpenAsync(user: "demo-window-clerk");
        await page.GotoAsync("/complaints/new");
        await page.Locator("#Input_Text").FillAsync("演示：写到一半。");
        await page.Locator("#Input_Name").FillAsync("示例市民");
        await Assertions.Expect(page.Locator("#draft-state")).ToContainTextAsync("草稿已保存");

        await page.GotoAsync("/complaints");
        await page.GotoAsync("/complaints/new");

        await Assertions.Expect(page.Locator("#Input_Text")).ToHaveValueAsync("演示：写到一半。");
        await Assertions.Expect(page.Locator("#Input_Name")).ToHaveValueAsync("示例市民");
        (await page.EvaluateAsync<string>("JSON.stringify(localStorage)")).ShouldNotContain("示例市民");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_button_that_needs_words_opens_the_place_for_them_and_enter_sends_nothing()
    {
        var page = await stage.OpenAsync(user: "demo-window-clerk");
        await page.GotoAsync("/complaints/new");
        await page.Locator("#Input_Text").FillAsync("演示：缺一张表。");
        await page.Locator("#Input_Phone").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Alt+1");

        await Assertions.Expect(page.Locator("#Input_Resolution")).ToBeFocusedAsync();
        page.Url.ShouldEndWith("/complaints/new");
        await page.Context.CloseAsync();
    }

    private static async Task FollowAsync(IPage citizen, string code)
    {
        await citizen.GotoAsync("/t");
        await citizen.Locator("#Input_Code").FillAsync(code);
        await citizen.Locator("main form button.primary").ClickAsync();
        await citizen.WaitForURLAsync(url => url.Contains("/t/", StringComparison.Ordinal));
    }

    private static async Task SubmitAsync(IPage page)
    {
        await page.Locator("main form button.primary").ClickAsync();
        await Assertions.Expect(page.Locator(".done")).ToBeVisibleAsync();
    }
}
