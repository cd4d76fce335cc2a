using Governance.Identity.Application;
using Governance.Identity.Contracts;
using Governance.Identity.Pages.Support;
using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Identity.Pages.Account;

/// <summary>Asks for the authenticator's code after the password.</summary>
[AllowAnonymous]
internal sealed class SecondFactorModel(SignInService service, PendingSignIn pending, Texts texts) : IdentityPage(texts)
{
    [BindProperty]
    public string? Code { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    public async Task<IActionResult> OnGetAsync() => await pending.FindAsync() is null ? FromTheStart() : Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (await pending.FindAsync() is null)
        {
            return FromTheStart();
        }

        var code = string.Concat((Code ?? "").Where(char.IsAsciiDigit));
        if (await service.WithCodeAsync(code, cancellationToken) == SignInStep.Done)
        {
            return Back(ReturnUrl);
        }

        ModelState.AddModelError(nameof(Code), Texts[IdentityErrorCodes.CodeWrong]);
        return Page();
    }

    private RedirectToPageResult FromTheStart() => RedirectToPage("/Account/Login", new { ReturnUrl });
}
