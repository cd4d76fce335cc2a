using Microsoft.Playwright;
using Xunit;

namespace Governance.BrowserTests;

/// <summary>A hall manager signs in for the first time and adds evidence; the report shows it.</summary>
public class EvidenceJourneyTests(Stage stage)
{
    private static readonly byte[] SmallPdf =
        "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"u8.ToArray();

    public static TheoryData<View> Views => [View.Desktop, View.NoScript, View.Large, View.Phone];

    [Theory]
    [MemberData(nameof(Views), DisableDiscoveryEnumeration = true)]
    public async Task Evidence_that_a_hall_manager_adds_is_in_the_report_at_once(View view)
    {
        var title = $"帮办代办服务办法（{view}）";
        var page = await stage.OpenAsync(view, "demo-hall-manager");

        await page.GotoAsync("/halls/370783-01/assisted-service/document");
        await page.GetByLabel("内部文件").Or(page.GetByLabel("文件", new() { Exact = true })).First.CheckAsync();
        await page.Locator("[name='Input.Title']").FillAsync(title);
        await page.Locator("[name='Input.File']").SetInputFilesAsync(new FilePayload { Name = "办法.pdf", MimeType = "application/pdf", Buffer = SmallPdf });
        await page.Locator("[name='Input.DatedOn']").FillAsync("2026-05-11");
        await page.Locator("main form button.primary").ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync(title);

        await page.GotoAsync("/mandate/halls/370783-01");
        await ReloadUntilAsync(page, title);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_wrong_form_keeps_what_was_typed_and_says_what_to_do()
    {
        var page = await stage.OpenAsync(user: "demo-hall-manager");

        await page.GotoAsync("/halls/370783-01/assisted-service/document");
        await page.Locator("[name='Input.Title']").FillAsync("没有附件的办法");
        await page.Locator("main form button.primary").ClickAsync();

        await Assertions.Expect(page.Locator(".error-summary")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("[name='Input.Title']")).ToHaveValueAsync("没有附件的办法");
        await page.ShouldBeAccessibleAsync();
        await page.Context.CloseAsync();
    }

    // The report follows the events; a reader who reloads sees it.
    private static async Task ReloadUntilAsync(IPage page, string text)
    {
        for (var reload = 0; reload < 20 && !(await page.ContentAsync()).Contains(text, StringComparison.Ordinal); reload++)
        {
            await page.ReloadAsync();
        }

        await Assertions.Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync(text);
    }
}
