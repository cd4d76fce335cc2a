using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Governance.BrowserTests;

/// <summary>Signs each demo account in once, as a person does: with the one-time password, which is then changed.</summary>
public sealed class Sessions(Site site, Browser browser)
{
    private const string OwnPassword = "window-never-says-no-2019";

    private readonly ConcurrentDictionary<string, Lazy<Task<string>>> _sessions = new();

    /// <summary>The cookies of a signed-in account.</summary>
    public Task<string> OfAsync(string user) =>
        _sessions.GetOrAdd(user, name => new Lazy<Task<string>>(() => SignInAsync(name))).Value;

    private async Task<string> SignInAsync(string user)
    {
        var page = await browser.NewPageAsync(site);
        await SignInAsync(page, user, site.Passwords[user]);
        return await page.Context.StorageStateAsync();
    }

    /// <summary>Goes through the first sign-in on a page.</summary>
    public static async Task SignInAsync(IPage page, string user, string oneTimePassword)
    {
        await page.GotoAsync("/account/login");
        await page.GetByLabel("用户名").FillAsync(user);
        await page.GetByLabel("密码").FillAsync(oneTimePassword);
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { Name = "登录" }).ClickAsync();
        await page.GetByLabel("现在的密码").FillAsync(oneTimePassword);
        await page.GetByLabel("新密码", new() { Exact = true }).FillAsync(OwnPassword);
        await page.GetByLabel("再输一遍新密码").FillAsync(OwnPassword);
        await page.GetByRole(AriaRole.Button, new() { Name = "改好密码" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "退出" })).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByLabel("现在的密码")).ToBeHiddenAsync();
    }
}
