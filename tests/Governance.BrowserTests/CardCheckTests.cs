using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace Governance.BrowserTests;

/// <summary>A tracking card is checked in the browser, also when there is no network.</summary>
public class CardCheckTests(Stage stage)
{
    [Fact]
    public async Task A_card_is_checked_with_the_network_cut_and_a_changed_one_is_found()
    {
        var clerk = await stage.OpenAsync(user: "demo-window-clerk");
        await clerk.GotoAsync("/cards/new");
        await clerk.Locator("#Input_Told").FillAsync("演示：还缺一样，补齐后直接到窗口。");
        await clerk.Locator("#Input_Papers").FillAsync("租赁合同：原件");
        await clerk.Locator("#Input_NextWindow").FillAsync("");
        await clerk.Locator("#Input_NextBody").FillAsync("示例公积金中心");
        await clerk.Locator("#Input_AskPhone").FillAsync("0536-2000000");
        if (await clerk.Locator("#Input_Staff").InputValueAsync() == "")
        {
            await clerk.Locator("#Input_Staff").FillAsync((await clerk.Locator("#staff option").First.GetAttributeAsync("value"))!);
        }

        await clerk.Locator("main form button.primary").ClickAsync();
        await clerk.WaitForURLAsync(url => url.EndsWith("/print", StringComparison.Ordinal));
        await clerk.ShouldBeAccessibleAsync();
        var code = await clerk.Locator("#card-code").TextContentAsync();
        await clerk.GotoAsync(clerk.Url[..clerk.Url.LastIndexOf('/')]);
        await clerk.ShouldBeAccessibleAsync();
        await clerk.GotoAsync($"{clerk.Url}/visit");
        await clerk.ShouldBeAccessibleAsync();

        var phone = await stage.OpenAsync(View.Phone);
        await phone.GotoAsync("/cards/check");
        await Assertions.Expect(phone.Locator("#card-ready")).ToContainTextAsync("没有网络也能核验");
        await phone.Context.SetOfflineAsync(true);
        await phone.ReloadAsync();
        (await phone.EvaluateAsync<bool>("fetch('/health/live').then(() => true, () => false)")).ShouldBeFalse();

        await phone.Locator("#Input_Code").FillAsync($"https://example.org/cards/check#{code}");
        await phone.Keyboard.PressAsync("Enter");
        await Assertions.Expect(phone.Locator("#card-result")).ToContainTextAsync("这张卡是真的，在有效期内。");
        await Assertions.Expect(phone.Locator("#card-result")).ToContainTextAsync("租赁合同");
        await Assertions.Expect(phone.Locator("#card-result")).ToContainTextAsync("示例公积金中心");

        await phone.Locator("#Input_Code").FillAsync(code![..^20] + (code[^20] == 'A' ? 'B' : 'A') + code[^19..]);
        await phone.Locator("main form button.primary").ClickAsync();
        await Assertions.Expect(phone.Locator("#card-result")).ToContainTextAsync("这张卡不对");
        await Assertions.Expect(phone.Locator("#card-result")).Not.ToContainTextAsync("租赁合同");

        await phone.Locator("#Input_Code").FillAsync("TC1.half");
        await phone.Keyboard.PressAsync("Enter");
        await Assertions.Expect(phone.Locator("#card-result")).ToContainTextAsync("读不出来");
        await phone.Context.SetOfflineAsync(false);
        await phone.ShouldBeAccessibleAsync();
        await phone.Context.CloseAsync();
        await clerk.Context.CloseAsync();
    }

    [Fact]
    public async Task Without_script_the_server_answers_the_same()
    {
        var page = await stage.OpenAsync(View.NoScript);
        await page.GotoAsync("/cards/check");
        await page.Locator("#Input_Code").FillAsync("TC1.half");
        await page.Locator("main form button.primary").ClickAsync();

        await Assertions.Expect(page.Locator("#card-result")).ToContainTextAsync("读不出来");
        await page.Context.CloseAsync();
    }
}
