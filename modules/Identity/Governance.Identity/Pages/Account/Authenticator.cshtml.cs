using Governance.Identity.Application;
using Governance.Identity.Pages.Support;
using Governance.Identity.Security;
using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Identity.Pages.Account;

/// <summary>Sets up the second factor of the own account.</summary>
[Authorize]
[ReachableFirst]
internal sealed class AuthenticatorModel(OwnAccountService service, Texts texts) : IdentityPage(texts)
{
    [BindProperty]
    public string? Code { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    public AuthenticatorKey Key { get; private set; } = AuthenticatorKey.Enrolled;

    public async Task OnGetAsync(CancellationToken cancellationToken) => await ShowAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var code = string.Concat((Code ?? "").Where(char.IsAsciiDigit));
        if (await SucceedsAsync(() => service.CompleteEnrolmentAsync(code, cancellationToken)))
        {
            Done = Texts["Identity:Authenticator.Done"];
            return Back(ReturnUrl);
        }

        await ShowAsync(cancellationToken);
        return Page();
    }

    private async Task ShowAsync(CancellationToken cancellationToken)
    {
        KeepOutOfCaches();
        Key = await service.BeginEnrolmentAsync(cancellationToken);
    }
}
