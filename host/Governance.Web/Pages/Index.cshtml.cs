using Governance.Kernel.Permissions;
using Governance.Web.Shell;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Web.Pages;

/// <summary>The start: the first section that the reader may see, or the sign-in.</summary>
[AllowAnonymous]
internal sealed class IndexModel(ShellNavigation navigation, ICurrentUser user) : PageModel
{
    public IActionResult OnGet() => LocalRedirect(
        navigation.Links is [var first, ..] ? first.Href : user.IsAuthenticated ? "/account/password" : "/account/login");
}
