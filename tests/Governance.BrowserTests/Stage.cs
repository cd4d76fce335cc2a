using Microsoft.Playwright;
using Xunit;

[assembly: AssemblyFixture(typeof(Governance.BrowserTests.Stage))]

namespace Governance.BrowserTests;

/// <summary>The program, the browser and the signed-in accounts, once for all browser tests.</summary>
public sealed class Stage : IAsyncLifetime
{
    private readonly Browser _browser = new();
    private readonly Site _site = new();
    private readonly Sessions _sessions;
    private readonly Dictionary<(View View, string? User), IPage> _kept = [];

    public Stage() => _sessions = new Sessions(_site, _browser);

    public async ValueTask InitializeAsync()
    {
        await _site.InitializeAsync();
        await _browser.InitializeAsync();
    }

    /// <summary>The one-time password of a demo account that no test has used before.</summary>
    public string PasswordOf(string user) => _site.Passwords[user];

    /// <summary>A new window; with an account's name it is signed in.</summary>
    public async Task<IPage> OpenAsync(View? view = null, string? user = null)
    {
        view ??= View.Desktop;
        _browser.RequireInstalled();
        var session = user is null ? null : await _sessions.OfAsync(user);
        var page = await _browser.NewPageAsync(_site, view.Width, view.Height, view.Script, session);
        if (view.LargeText)
        {
            await page.GotoAsync("/display/large-text?on=true&back=/account/login");
        }

        if (!view.SiteScript)
        {
            await page.RouteAsync("**/js/**", route => route.AbortAsync());
        }

        return page;
    }

    /// <summary>The window that tests which only look at pages share, one after the other.</summary>
    public async Task<IPage> KeptAsync(View view, string? user)
    {
        if (!_kept.TryGetValue((view, user), out var page))
        {
            page = await OpenAsync(view, user);
            _kept.Add((view, user), page);
        }

        return page;
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        await _site.DisposeAsync();
    }
}

/// <summary>How somebody looks at the pages.</summary>
/// <param name="Name">Shown in the test's name.</param>
/// <param name="Width">Pixels.</param>
/// <param name="Height">Pixels.</param>
/// <param name="Script">Whether the browser runs script at all.</param>
/// <param name="SiteScript">Whether the site's own script is loaded; axe itself needs a browser with script.</param>
/// <param name="LargeText">Whether large text is on.</param>
public sealed record View(
    string Name, int Width = 1280, int Height = 900, bool Script = true, bool SiteScript = true, bool LargeText = false)
{
    public static readonly View Desktop = new("desktop");
    public static readonly View Phone = new("phone", 360, 740);
    public static readonly View Large = new("large text", LargeText: true);
    public static readonly View Scriptless = new("without the site's script", SiteScript: false);
    public static readonly View NoScript = new("without script", Script: false);

    public override string ToString() => Name;
}
