using Governance.Identity.Application;
using Governance.Identity.Pages.Support;
using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Identity.Pages.Account;

/// <summary>Signs out; only a form does it, so that no link elsewhere can.</summary>
[AllowAnonymous]
internal sealed class LogoutModel(SignInService service, Texts texts) : IdentityPage(texts)
{
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await service.SignOutAsync(cancellationToken);
        return LocalRedirect("/");
    }
}
