using Governance.Kernel.Domain;
using Shouldly;
using Xunit;

namespace Governance.BrowserTests;

/// <summary>Every page, in every way of looking at it: no fault that axe finds, no scrolling sideways, no form that would be refused.</summary>
public class AccessibilityTests(Stage stage)
{
    private static readonly View[] Views = [View.Desktop, View.Scriptless, View.Large, View.Phone];

    // Who, and the pages that they alone can open or that look different for them.
    private static readonly Dictionary<string, string[]> Pages = new()
    {
        [""] =
        [
            "/mandate", "/mandate?asOf=2019-10-31", "/mandate/370700", "/mandate/370783", "/mandate/halls/370783-01",
            "/mandate/catalogue", "/account/login", "/error?status=404", "/h", "/h?unit=370700", "/h/370783-01", "/h/370783-01/board", $"/h/370783-01/items/{Item}", "/pad/pair", "/t", "/c", "/h/370783-01/complain", "/a", "/h/370783-01/help", "/cards/check",
        ],
        ["demo-provincial-administrator"] =
        [
            "/mandate", "/mandate/reports", "/mandate/freeze", "/mandate/catalogue/edit", "/mandate/data-quality", "/halls", "/ledger-heads", "/complaints/figures", "/complaints/escalated",
        ],
        ["demo-system-administrator"] = ["/users", "/users/new", "/operations/dead-letters", "/account/denied"],
        ["demo-security-officer"] = ["/users/grants", "/users/sign-ins", "/account/authenticator", "/account/password"],
        ["demo-hall-manager"] =
        [
            "/halls", "/halls/370783-01", "/halls/new", "/halls/370783-01/edit", "/halls/370783-01/assisted-service/declare",
            "/halls/370783-01/assisted-service/document",
            "/halls/departments", "/halls/departments/new", $"/halls/departments/{Department}",
            "/halls/370783-01/windows", "/halls/370783-01/windows/new", $"/halls/windows/{Window}", $"/halls/windows/{Window}/edit",
            $"/halls/windows/{Window}/evidence", $"/halls/windows/{Window}/photo/new",
            "/halls/370783-01/staff", "/halls/370783-01/staff/new", $"/halls/staff/{Staff}", $"/halls/staff/{Staff}/edit",
            "/halls/370783-01/items", "/halls/items/new?hall=370783-01", $"/halls/items/{Item}", $"/halls/items/{Item}/edit",
            "/halls/370783-01/notices", "/halls/370783-01/notices/new", $"/halls/notices/{Notice}", $"/halls/notices/{Notice}/edit",
            "/halls/370783-01/opening", "/halls/import", "/halls/370783-01/devices", "/halls/370783-01/devices/new", "/halls/devices/silent",
            $"/halls/devices/{Device}", $"/halls/devices/{Device}/edit", $"/halls/devices/{Device}/retire",
            "/halls/370783-01/duty", "/halls/370783-01/duty/leaders", "/halls/370783-01/duty/leave", "/halls/370783-01/duty/plan", "/halls/370783-01/duty/today", "/cards/keys",
        ],
        ["demo-duty-leader"] =
        [
            "/duty/mine", "/halls/370783-01/duty/swap", "/complaints/today", "/complaints/notices", "/complaints/supervisions", "/complaints/ledger", "/complaints/books/record", "/complaints/books/register", "/refusals", "/refusals/figures", "/cards/violations", "/cards/figures", "/outcomes", "/outcomes/figures", "/improvements", "/improvements?list=Overdue",
            "/mediation", "/mediation?list=Planned", "/mediation?list=Concluded", "/mediation?list=Cancelled", "/complaints/passing", "/complaints/passing/cases",
            "/complaints/slips", "/complaints/slips?state=Entered", "/complaints/slips?state=Spoiled", "/complaints/import",
        ],
        ["demo-window-clerk"] = ["/complaints", "/complaints/new", "/complaints/poster?hall=370783-01", "/refusals/new", "/refusals?list=Approved", "/assistance", "/assistance/new", "/assistance/helpers", "/cards", "/cards/new", "/outcomes/mine"],
        ["demo-supervisor"] = ["/halls/370783-01/complaint-window/inspect"],
    };

    // What the demonstration gives numbers to: the duty leader opens the first of a list, and what lies below it.
    private static readonly (string List, string[] Below)[] FirstOfLists =
    [
        ("/mediation?list=Waiting", ["", "/plan", "/cancel"]),
        ("/mediation?list=Planned", ["", "/rearrange", "/attendance", "/minutes", "/conclude", "/cancel"]),
        ("/mediation?list=Concluded", ["", "/print"]),
        ("/mediation?list=Cancelled", [""]),
        ("/refusals?list=Unreported", ["/unreported-refusal"]),
        ("/complaints/slips", [""]),
        ("/complaints/slips?state=Entered", [""]),
        ("/complaints/slips?state=Spoiled", [""]),
    ];

    private static Guid Department => Made("department/sp");

    private static Guid Window => Made("window/A区8");

    private static Guid Staff => Made("staff/L01");

    private static Guid Item => Made("item/zrzy-01");

    private static Guid Notice => Made("notice/window");

    private static Guid Device => DeterministicGuid.From("halls/simulated/PJQ-370783-001");

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

    public static TheoryData<View, string, string> ListedCases
    {
        get
        {
            var cases = new TheoryData<View, string, string>();
            foreach (var view in Views)
            {
                foreach (var (list, below) in FirstOfLists)
                {
                    foreach (var path in below)
                    {
                        cases.Add(view, list, path);
                    }
                }
            }

            return cases;
        }
    }

    private static Guid Made(string what) => DeterministicGuid.From($"halls/simulated/370783-01/{what}");

    [Theory]
    [MemberData(nameof(Cases), DisableDiscoveryEnumeration = true)]
    public async Task A_page_has_no_fault_that_axe_finds_and_does_not_scroll_sideways(View view, string user, string path)
    {
        var page = await stage.KeptAsync(view, user.Length == 0 ? null : user);
        var response = await page.GotoAsync(path);

        response!.Status.ShouldBe(path.StartsWith("/error", StringComparison.Ordinal) ? 404 : path == "/account/denied" ? 403 : 200, path);
        // Whoever is not signed in any more would be shown the page where one signs in, which has no fault either.
        new Uri(page.Url).PathAndQuery.ShouldBe(path);
        await page.ShouldBeAccessibleAsync();
        await page.ShouldNotScrollSidewaysAsync();
        await page.FormsShouldCarryATokenAsync();
    }

    [Theory]
    [MemberData(nameof(ListedCases), DisableDiscoveryEnumeration = true)]
    public async Task What_stands_first_in_a_list_has_no_fault_that_axe_finds_and_does_not_scroll_sideways(View view, string list, string below)
    {
        var page = await stage.KeptAsync(view, "demo-duty-leader");
        await page.GotoAsync(list);
        var first = await page.Locator("main tbody a").First.GetAttributeAsync("href");
        var response = await page.GotoAsync(first + below);

        response!.Status.ShouldBe(200, first + below);
        new Uri(page.Url).PathAndQuery.ShouldBe(first + below);
        await page.ShouldBeAccessibleAsync();
        await page.ShouldNotScrollSidewaysAsync();
        await page.FormsShouldCarryATokenAsync();
    }
}
