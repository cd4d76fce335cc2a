using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Shouldly;

namespace Governance.BrowserTests;

/// <summary>No page may have an accessibility fault that axe finds, or be wider than the window.</summary>
internal static class Axe
{
    // All rules are tried; only of what is wrong is each place named, which on a large page takes longer than the rules.
    private static readonly AxeRunOptions Options = new() { ResultTypes = [ResultType.Violations] };

    public static async Task ShouldBeAccessibleAsync(this IPage page)
    {
        var result = await page.RunAxe(Options);
        result.Passes.ShouldNotBeEmpty();
        result.Violations.Select(Describe).ShouldBeEmpty($"{page.Url}");
    }

    /// <summary>Wide tables scroll in a place of their own, the page never.</summary>
    public static async Task ShouldNotScrollSidewaysAsync(this IPage page)
    {
        var overflow = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        overflow.ShouldBe(0, $"{page.Url} scrolls sideways");
    }

    private static string Describe(AxeResultItem violation) =>
        $"{violation.Id}: {violation.Help} — {string.Join("; ", violation.Nodes.Take(3).Select(n => n.Html))}";
}
