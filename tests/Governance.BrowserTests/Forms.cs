using Microsoft.Playwright;
using Shouldly;

namespace Governance.BrowserTests;

/// <summary>What a form that changes something must carry.</summary>
internal static class Forms
{
    /// <summary>Without the token the program refuses what is sent, and the button does nothing.</summary>
    public static async Task FormsShouldCarryATokenAsync(this IPage page)
    {
        var without = page.Locator("form[method=post]:not(:has(input[name=__RequestVerificationToken]))");
        (await without.EvaluateAllAsync<string[]>("forms => forms.map(f => f.action)")).ShouldBeEmpty($"{page.Url}");
    }
}
