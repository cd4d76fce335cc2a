using Governance.Identity.Application;
using Governance.Identity.Contracts;
using Governance.Identity.Pages.Support;
using Governance.Identity.Security;
using Governance.Kernel.Infrastructure.AspNetCore;
using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Identity.Pages.Account;

/// <summary>Changes the own password; the first thing to do with a one-time password.</summary>
[Authorize]
[ReachableFirst]
internal sealed class PasswordModel(OwnAccountService service, Texts texts) : IdentityPage(texts)
{
    [BindProperty]
    public string? CurrentPassword { get; set; }

    [BindProperty]
    public string? NewPassword { get; set; }

    [BindProperty]
    public string? Repeated { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    public bool IsFirst => User.HasClaim(claim => claim.Type == GovernanceClaims.MustChangePassword);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (NewPassword != Repeated)
        {
            ModelState.AddModelError(nameof(Repeated), Texts["Identity:Password.NotRepeated"]);
            return Page();
        }

        if (string.IsNullOrEmpty(CurrentPassword) || !await ChangesAsync(CurrentPassword, cancellationToken))
        {
            return Refuse();
        }

        Done = Texts["Identity:Password.Done"];
        return Back(ReturnUrl);
    }

    private Task<bool> ChangesAsync(string current, CancellationToken cancellationToken) =>
        SucceedsAsync(() => service.ChangePasswordAsync(current, NewPassword ?? "", cancellationToken));

    private IActionResult Refuse()
    {
        if (ModelState.IsValid)
        {
            ModelState.AddModelError(nameof(CurrentPassword), Texts[IdentityErrorCodes.PasswordWrong]);
        }

        return Page();
    }
}
