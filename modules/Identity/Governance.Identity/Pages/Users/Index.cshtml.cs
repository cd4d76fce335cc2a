using Governance.Identity.Application;
using Governance.Identity.Contracts;
using Governance.Identity.Domain;
using Governance.Identity.Pages.Support;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Governance.Identity.Pages.Users;

/// <summary>The accounts of the own unit.</summary>
[Authorize(Policy = IdentityPermissions.View)]
internal sealed class IndexModel(UserReader reader, UnitRoles unitRoles, IPermissionChecker permissions, Texts texts)
    : IdentityPage(texts)
{
    [BindProperty(SupportsGet = true)]
    public string? Search { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Role { get; set; }

    [BindProperty(SupportsGet = true)]
    public UserState? State { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int? Number { get; set; }

    public UserList Found { get; private set; } = new([], 0, 1, UserReader.PageSize);

    public bool MayManage { get; private set; }

    public bool MaySetGrants { get; private set; }

    public bool MaySeeSignIns { get; private set; }

    public int Pages => (Found.Total + Found.PageSize - 1) / Found.PageSize;

    public List<SelectListItem> RoleChoices => Texts.Roles(unitRoles.All);

    public List<SelectListItem> StateChoices =>
        [.. Enum.GetValues<UserState>().Select(state => new SelectListItem(Texts.Of("Identity", state), state.ToString()))];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Found = await reader.ListAsync(new UserQuery(Search, Role, State, Number ?? 1), cancellationToken);
        MayManage = await permissions.IsGrantedAsync(IdentityPermissions.Manage);
        MaySetGrants = await permissions.IsGrantedAsync(IdentityPermissions.Security);
        MaySeeSignIns = await permissions.IsGrantedAsync(IdentityPermissions.SignInLog);
    }

    public string? PageHref(int number) => Url.Page("/Users/Index", new { Search, Role, State, p = number });
}
