using Governance.Identity.Application;
using Governance.Identity.Contracts;
using Governance.Identity.Domain;
using Governance.Identity.Pages.Support;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.MultiTenancy;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Governance.Identity.Pages.Users;

/// <summary>Opens an account and shows its one-time password, once.</summary>
[Authorize(Policy = IdentityPermissions.Manage)]
internal sealed class NewModel(UserAppService service, UnitRoles unitRoles, ITenantStore tenants, Texts texts) : IdentityPage(texts)
{
    [BindProperty]
    public string? UserName { get; set; }

    [BindProperty]
    public string? DisplayName { get; set; }

    [BindProperty]
    public string? Office { get; set; }

    [BindProperty]
    public List<string> Roles { get; set; } = [];

    [BindProperty]
    public string? TenantCode { get; set; }

    public IssuedPassword? Issued { get; private set; }

    public bool IsProvince => unitRoles.Tenant is null;

    public List<SelectListItem> RoleChoices => Texts.Roles(unitRoles.All);

    public List<SelectListItem> UnitChoices => [.. tenants.All.Select(t => new SelectListItem($"{t.Code} {t.Name}", t.Code))];

    public async Task<IActionResult> OnPostAsync()
    {
        SayWhatIsMissing();
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var account = new NewUser(UserName ?? "", DisplayName ?? "", Office, Roles, TenantCode);
        if (await SucceedsAsync(async () => Issued = await service.CreateAsync(account)))
        {
            KeepOutOfCaches();
        }

        return Page();
    }

    // All at once: nobody likes to be sent back for each field.
    private void SayWhatIsMissing()
    {
        if (!UserNameRules.IsValid(UserName?.Trim()))
        {
            ModelState.AddModelError(nameof(UserName), Texts[IdentityErrorCodes.UserNameInvalid]);
        }

        if (string.IsNullOrWhiteSpace(DisplayName))
        {
            ModelState.AddModelError(nameof(DisplayName), Texts[IdentityErrorCodes.DisplayNameInvalid]);
        }

        if (Roles.Count == 0)
        {
            ModelState.AddModelError(nameof(Roles), Texts[IdentityErrorCodes.RoleMissing]);
        }
    }
}
