using Microsoft.Playwright;
using Xunit;

namespace Governance.BrowserTests;

/// <summary>One real Chromium for the whole run. Where none is installed, the tests are skipped, unless
/// <c>GOVERNANCE_TESTS_REQUIRE</c> names <c>chromium</c>: then they fail.</summary>
public sealed class Browser : IAsyncLifetime
{
    // The shell comes first: it has no windows, and opening one for each visitor takes longer than looking at the page.
    private static readonly string[] Places =
        ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    // Nothing is as slow as that; it only ends what hangs, also where the machine is busy with other tests.
    private const float Patience = 30_000;

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public static string? Executable { get; } =
        Environment.GetEnvironmentVariable("CHROMIUM") ?? Places.FirstOrDefault(File.Exists);

    public static bool IsInstalled => Executable is not null;

    public async ValueTask InitializeAsync()
    {
        if (!IsInstalled)
        {
            return;
        }

        Assertions.SetDefaultExpectTimeout(Patience);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Executable,
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync",
            ],
        });
    }

    /// <summary>Skips the test, or fails it where the run asks for Chromium.</summary>
    public void RequireInstalled()
    {
        if (_browser is not null)
        {
            return;
        }

        if ((Environment.GetEnvironmentVariable("GOVERNANCE_TESTS_REQUIRE") ?? "").Split(',').Contains("chromium"))
        {
            Assert.Fail("Chromium is not installed, and this run asks for it.");
        }

        Assert.Skip("Chromium is not installed.");
    }

    /// <summary>A new visitor with a window of its own.</summary>
    public async Task<IPage> NewPageAsync(Site site, int width = 1280, int height = 900, bool script = true, string? session = null)
    {
        var context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = site.Address.ToString(),
            ViewportSize = new ViewportSize { Width = width, Height = height },
            JavaScriptEnabled = script,
            Locale = "zh-CN",
            StorageState = session,
        });
        context.SetDefaultTimeout(Patience);
        return await context.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }
}
