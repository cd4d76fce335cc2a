using Shouldly;
using Xunit;

namespace Governance.BrowserTests;

/// <summary>Every page, in every way of looking at it: no fault that axe finds, and no scrolling sideways.</summary>
public class AccessibilityTests(Stage stage)
{
    private static readonly View[] Views = [View.Desktop, View.Scriptless, View.Large, View.Phone];

    // Who, and the pages that they alone can open or that look different for them.
    private static readonly Dictionary<string, string[]> Pages = new()
    {
        [""] =
        [
            "/mandate", "/mandate?asOf=2019-10-31", "/mandate/370700", "/mandate/370783", "/mandate/halls/370783-01",
            "/mandate/catalogue", "/account/login", "/error?status=404",
        ],
        ["demo-provincial-administrator"] =
        [
            "/mandate", "/mandate/reports", "/mandate/freeze", "/mandate/catalogue/edit", "/mandate/data-quality", "/halls",
        ],
        ["demo-system-administrator"] = ["/users", "/users/new", "/operations/dead-letters", "/account/denied"],
        ["demo-security-officer"] = ["/users/grants", "/users/sign-ins", "/account/authenticator", "/account/password"],
        ["demo-hall-manager"] =
        [
            "/halls", "/halls/370783-01", "/halls/new", "/halls/370783-01/edit", "/halls/370783-01/assisted-service/declare",
            "/halls/370783-01/assisted-service/document",
        ],
        ["demo-supervisor"] = ["/halls/370783-01/complaint-window/inspect"],
    };

    public static TheoryData<View, string, string> Cases
    {
        get
        {
            var cases = new TheoryData<View, string, string>();
            foreach (var view in Views)
            {
                foreach (var (user, paths) in Pages)
                {
                    foreach (var path in paths)
                    {
                        cases.Add(view, user, path);
                    }
                }
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases), DisableDiscoveryEnumeration = true)]
    public async Task A_page_has_no_fault_that_axe_finds_and_does_not_scroll_sideways(View view, string user, string path)
    {
        var page = await stage.OpenAsync(view, user.Length == 0 ? null : user);
        var response = await page.GotoAsync(path);

        response!.Status.ShouldBe(path.StartsWith("/error", StringComparison.Ordinal) ? 404 : path == "/account/denied" ? 403 : 200, path);
        await page.ShouldBeAccessibleAsync();
        var overflow = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        overflow.ShouldBe(0, $"{path} scrolls sideways");
        await page.Context.CloseAsync();
    }
}
