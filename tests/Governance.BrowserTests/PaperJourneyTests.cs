using Governance.Tests;
using Microsoft.Playwright;
using Xunit;

namespace Governance.BrowserTests;

/// <summary>Slips for days without network, and an old book that is taken over.</summary>
public class PaperJourneyTests(Stage stage)
{
    private static readonly object?[] Heads = ["编号", "受理日期", "类别", "反映内容", "反映人", "联系电话", "怎么办的", "结果", "办结日期", "是否满意"];

    public static TheoryData<View> Views => [View.Desktop, View.Scriptless, View.Large, View.Phone];

    [Fact]
    public async Task A_mistake_in_an_old_book_is_shown_and_the_mended_book_is_taken_over_and_marked()
    {
        var leader = await stage.OpenAsync(user: "demo-duty-leader");
        await UploadAsync(leader, Row("1901", "2019-11-05", "已解决"), Row("1902", "昨天", "未办结"));
        await Assertions.Expect(leader.GetByRole(AriaRole.Main)).ToContainTextAsync("有 1 行要改");
        await Assertions.Expect(leader.Locator(".import-errors")).ToContainTextAsync("B3");
        await Assertions.Expect(leader.GetByRole(AriaRole.Button, new() { Name = "确认导入" })).ToHaveCountAsync(0);
        await LookAsync(leader);

        await leader.Locator("main a.primary").ClickAsync();
        await UploadAsync(leader, Row("1901", "2019-11-05", "已解决"), Row("1902", "2019-11-06", "未办结"));
        await Assertions.Expect(leader.GetByRole(AriaRole.Main)).ToContainTextAsync("可以导入：台账 2 件");
        await LookAsync(leader);
        await leader.GetByRole(AriaRole.Button, new() { Name = "确认导入" }).ClickAsync();
        await Assertions.Expect(leader.Locator(".done")).ToContainTextAsync("纸质导入");
        await LookAsync(leader);

        await leader.GotoAsync("/complaints?list=Open");
        var row = leader.Locator("tbody tr", new() { HasText = "旧台账 1902" });
        await Assertions.Expect(row).ToContainTextAsync("纸质导入");
        await row.Locator("a").First.ClickAsync();
        await Assertions.Expect(leader.GetByRole(AriaRole.Main)).ToContainTextAsync("来自旧台账");
        await LookAsync(leader);
        await leader.Context.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(Views), DisableDiscoveryEnumeration = true)]
    public async Task What_a_book_would_do_is_shown_row_by_row_in_every_view(View view)
    {
        var leader = await stage.OpenAsync(view, "demo-duty-leader");
        await UploadAsync(leader, Row("1", "2019-11-05", "已解决"), Row("2", "2099-01-01", "已解决"), Row("3", "2019-11-05", new string('长', 60)));
        await Assertions.Expect(leader.Locator(".import-errors").First).ToBeVisibleAsync();
        await LookAsync(leader);

        await UploadAsync(leader, Row("1", "2019-11-05", "已解决"), Row("2", "2019-11-06", "未办结"));
        await Assertions.Expect(leader.GetByRole(AriaRole.Button, new() { Name = "确认导入" })).ToBeVisibleAsync();
        await LookAsync(leader);
        await leader.Context.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(Views), DisableDiscoveryEnumeration = true)]
    public async Task A_file_that_is_no_book_is_refused_at_its_field(View view)
    {
        var leader = await stage.OpenAsync(view, "demo-duty-leader");
        await UploadAsync(leader, "MZ no workbook"u8.ToArray());

        await Assertions.Expect(leader.Locator(".error-summary")).ToBeVisibleAsync();
        await LookAsync(leader);
        await leader.Context.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(Views), DisableDiscoveryEnumeration = true)]
    public async Task Blank_slips_are_shown_as_they_are_printed(View view)
    {
        var clerk = await stage.OpenAsync(view, "demo-window-clerk");
        await clerk.GotoAsync("/complaints/slips");
        await clerk.Locator("#Input_Count").FillAsync("3");
        await clerk.Locator("#Input_PerSheet").SelectOptionAsync(new SelectOptionValue { Value = view == View.Desktop ? "2" : "4" });
        await clerk.Locator("main form[method=post] button").ClickAsync();
        await clerk.WaitForURLAsync(url => url.Contains("/batches/", StringComparison.Ordinal));

        await Assertions.Expect(clerk.Locator("article.slip")).ToHaveCountAsync(3);
        await LookAsync(clerk);
        // A sheet of A4 without its margins, wherever it is printed from.
        await clerk.SetViewportSizeAsync(718, 1000);
        await clerk.EmulateMediaAsync(new() { Media = Media.Print });
        await clerk.ShouldNotScrollSidewaysAsync();
        await clerk.Context.CloseAsync();
    }

    private static object?[] Row(string number, string day, string result) =>
        [number, day, "吐槽找茬", $"演示：旧台账 {number}，材料交了三遍。", null, null, "演示：已当面讲清。", result, result == "未办结" ? null : day, null];

    private static Task UploadAsync(IPage page, params object?[][] rows) => UploadAsync(page, TestWorkbook.Write(("受理台账", [Heads, .. rows])));

    private static async Task UploadAsync(IPage page, byte[] file)
    {
        await page.GotoAsync("/complaints/import");
        await page.Locator("[name='Input.File']").SetInputFilesAsync(new FilePayload
        {
            Name = "旧台账.xlsx",
            MimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Buffer = file,
        });
        await page.Locator("main form button.primary").ClickAsync();
    }

    private static async Task LookAsync(IPage page)
    {
        await page.ShouldBeAccessibleAsync();
        await page.ShouldNotScrollSidewaysAsync();
    }
}
