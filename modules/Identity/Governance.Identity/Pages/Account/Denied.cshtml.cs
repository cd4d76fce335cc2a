using Governance.Identity.Pages.Support;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Identity.Pages.Account;

/// <summary>Says that a page is not for this reader; shown in place of any page, so for its form posts too.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
internal sealed class DeniedModel(ICurrentUser user, Texts texts) : IdentityPage(texts)
{
    public string? UserName => user.Name;

    public void OnGet() => Response.StatusCode = StatusCodes.Status403Forbidden;

    public void OnPost() => Response.StatusCode = StatusCodes.Status403Forbidden;
}
