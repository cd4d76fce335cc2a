using Governance.Tests;
using Microsoft.Playwright;
using Xunit;

namespace Governance.BrowserTests;

/// <summary>The hall manager of a district brings in all halls, windows, staff and rating devices with one workbook.</summary>
public class ImportJourneyTests(Stage stage)
{
    private const string Manager = "import-hall-manager";
    private const string Administrator = "import-administrator";

    [Fact]
    public async Task A_district_comes_in_with_one_workbook_and_only_once()
    {
        var page = await stage.OpenAsync();
        await Sessions.SignInAsync(page, Manager, await OpenAccountAsync());

        await UploadAsync(page);
        await Assertions.Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync("新增 451 行");
        await page.ShouldBeAccessibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "确认导入" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync("评价器新增 147");

        await page.GotoAsync("/halls");
        foreach (var hall in DistrictWorkbook.HallNumbers)
        {
            await Assertions.Expect(page.Locator($"tbody a[href='/halls/{hall}']")).ToBeVisibleAsync();
        }

        var devices = 0;
        foreach (var hall in DistrictWorkbook.HallNumbers)
        {
            await page.GotoAsync($"/halls/{hall}/devices");
            devices += await page.Locator("tbody a[href^='/halls/devices/']").CountAsync();
        }

        Assert.Equal(DistrictWorkbook.Windows, devices);

        await UploadAsync(page);
        await Assertions.Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync("不用导入");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "确认导入" })).ToHaveCountAsync(0);
        await page.Context.CloseAsync();
    }

    // The province opens the first account of a unit, its administrator's; he opens the others.
    private async Task<string> OpenAccountAsync()
    {
        var province = await stage.OpenAsync(user: "demo-system-administrator");
        var password = await OpenAccountAsync(province, Administrator, "system-administrator", DistrictWorkbook.Tenant);
        await province.Context.CloseAsync();

        var administrator = await stage.OpenAsync();
        await Sessions.SignInAsync(administrator, Administrator, password);
        password = await OpenAccountAsync(administrator, Manager, "hall-manager", null);
        await administrator.Context.CloseAsync();
        return password;
    }

    private static async Task<string> OpenAccountAsync(IPage by, string user, string role, string? tenant)
    {
        var answer = await by.APIRequest.PostAsync("/api/v1/users", new()
        {
            DataObject = new { userName = user, displayName = "演示人员戊", office = "演示科", roles = new[] { role }, tenantCode = tenant },
        });
        Assert.True(answer.Ok, await answer.TextAsync());
        return (await answer.JsonAsync())!.Value.GetProperty("password").GetString()!;
    }

    private static async Task UploadAsync(IPage page)
    {
        await page.GotoAsync("/halls/import");
        await page.Locator("[name='Input.File']").SetInputFilesAsync(new FilePayload
        {
            Name = "大厅名册.xlsx",
            MimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Buffer = DistrictWorkbook.Write(),
        });
        await page.Locator("main form button.primary").ClickAsync();
    }
}
