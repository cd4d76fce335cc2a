using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace Governance.BrowserTests;

/// <summary>A reader walks from the province to the evidence itself.</summary>
public class ReportJourneyTests(Stage stage)
{
    public static TheoryData<View> Views => [View.Desktop, View.NoScript, View.Large, View.Phone];

    [Theory]
    [MemberData(nameof(Views), DisableDiscoveryEnumeration = true)]
    public async Task From_the_province_over_the_county_to_the_halls_evidence(View view)
    {
        var page = await stage.OpenAsync(view);

        await page.GotoAsync("/");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("落实情况");
        await Assertions.Expect(page.Locator("body")).ToContainTextAsync("模拟数据");

        await page.Locator("svg a[href*='/mandate/370783']").First.ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("寿光市");

        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "寿光市政务服务中心" }).First.ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("寿光市政务服务中心");
        await Assertions.Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync("齐鲁晚报");
        await Assertions.Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync("日期待核对");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Another_day_gives_another_answer()
    {
        var page = await stage.OpenAsync();

        await page.GotoAsync("/mandate");
        await Assertions.Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync("136");
        await page.GetByRole(AriaRole.Link, new() { Name = "截至 2019-10-31" }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync("137");
        page.Url.ShouldContain("asOf=2019-10-31");
        await page.Context.CloseAsync();
    }
}
