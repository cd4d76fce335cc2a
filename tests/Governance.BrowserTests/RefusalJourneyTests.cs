using Microsoft.Playwright;
using Xunit;

namespace Governance.BrowserTests;

/// <summary>A refusal from the window to its written answer: reported by the clerk, agreed to by the leader, answered by the date on the card.</summary>
public class RefusalJourneyTests(Stage stage)
{
    [Fact]
    public async Task A_refusal_goes_from_the_clerk_to_the_leader_and_is_answered_in_writing()
    {
        var clerk = await stage.OpenAsync(user: "demo-window-clerk");
        await clerk.GotoAsync("/refusals/new");
        await Assertions.Expect(clerk.Locator("#Input_Body")).ToBeVisibleAsync();

        await clerk.GetByLabel("答复卡", new() { Exact = true }).CheckAsync();
        await Assertions.Expect(clerk.Locator("#Input_Question")).ToBeVisibleAsync();
        await Assertions.Expect(clerk.Locator("#Input_Body")).ToBeHiddenAsync();
        await clerk.Locator("#Input_Asked").FillAsync("演示：船名在系统里查不到，换不了证。");
        await clerk.Locator("#Input_Reason").FillAsync("演示：系统里没有这条船，要问别的部门。");
        await clerk.Locator("#Input_Alternative").FillAsync("演示：先收下材料，问清后书面答复。");
        await clerk.Locator("#Input_Question").FillAsync("演示：查不到船名的船怎样换证？");
        await SubmitAsync(clerk);
        await Assertions.Expect(clerk.Locator(".error-summary")).ToContainTextAsync("请填事项或窗口");
        await Assertions.Expect(clerk.Locator("#Input_Question")).ToBeVisibleAsync();
        await Assertions.Expect(clerk.Locator("#Input_Question")).ToHaveValueAsync("演示：查不到船名的船怎样换证？");
        await clerk.ShouldBeAccessibleAsync();

        await clerk.Locator("#Input_Window").FillAsync((await clerk.Locator("#windows option").First.GetAttributeAsync("value"))!);
        await SubmitAsync(clerk);
        await clerk.WaitForURLAsync(url => url.EndsWith("/paper", StringComparison.Ordinal));
        await Assertions.Expect(clerk.GetByRole(AriaRole.Main)).ToContainTextAsync("前书面答复您");
        await clerk.ShouldBeAccessibleAsync();
        var path = $"/refusals/{new Uri(clerk.Url).Segments[2].TrimEnd('/')}";

        var leader = await stage.OpenAsync(user: "demo-duty-leader");
        await leader.GotoAsync(path);
        await leader.ShouldBeAccessibleAsync();
        await SubmitAsync(leader);
        await Assertions.Expect(leader.GetByRole(AriaRole.Main)).ToContainTextAsync("已同意");

        await clerk.GotoAsync(path);
        await clerk.Locator("main textarea").FillAsync("演示：带检验证书到三楼登记后就能换。");
        await SubmitAsync(clerk);
        await Assertions.Expect(clerk.GetByRole(AriaRole.Main)).ToContainTextAsync("这件报备办完了");
        await clerk.ShouldBeAccessibleAsync();
        foreach (var page in new[] { clerk, leader })
        {
            await page.Context.CloseAsync();
        }
    }

    private static Task SubmitAsync(IPage page) => page.Locator("main form button.primary").First.ClickAsync();
}
