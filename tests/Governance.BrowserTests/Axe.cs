using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Shouldly;

namespace Governance.BrowserTests;

/// <summary>No page may have an accessibility fault that axe finds.</summary>
internal static class Axe
{
    public static async Task ShouldBeAccessibleAsync(this IPage page)
    {
        var result = await page.RunAxe();
        result.Passes.ShouldNotBeEmpty();
        result.Violations.Select(Describe).ShouldBeEmpty($"{page.Url}");
    }

    private static string Describe(AxeResultItem violation) =>
        $"{violation.Id}: {violation.Help} — {string.Join("; ", violation.Nodes.Take(3).Select(n => n.Html))}";
}
