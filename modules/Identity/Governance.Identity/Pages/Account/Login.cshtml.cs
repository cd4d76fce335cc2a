using Governance.Identity.Application;
using Governance.Identity.Pages.Support;
using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Identity.Pages.Account;

/// <summary>The sign-in form.</summary>
[AllowAnonymous]
internal sealed class LoginModel(SignInService service, Texts texts) : IdentityPage(texts)
{
    [BindProperty]
    public string? UserName { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(UserName) || string.IsNullOrEmpty(Password))
        {
            return Say("Identity:SignIn.Empty");
        }

        return await service.WithPasswordAsync(UserName.Trim(), Password, cancellationToken) switch
        {
            SignInStep.Done => Back(ReturnUrl),
            SignInStep.SecondFactor => RedirectToPage("/Account/SecondFactor", new { ReturnUrl }),
            SignInStep.TooManyFailures => Say("Identity:SignIn.TooManyFailures"),
            _ => Say("Identity:SignIn.Failed"),
        };
    }

    private IActionResult Say(string key)
    {
        ModelState.AddModelError(nameof(UserName), Texts[key]);
        return Page();
    }
}
