using Governance.Identity.Application;
using Governance.Identity.Contracts;
using Governance.Identity.Pages.Support;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Governance.Identity.Pages.Users;

/// <summary>One account: names and roles, lock, one-time password.</summary>
[Authorize(Policy = IdentityPermissions.View)]
internal sealed class EditModel(
    UserAppService service, UserReader reader, UnitRoles unitRoles, IPermissionChecker permissions, ICurrentUser currentUser, Texts texts)
    : IdentityPage(texts)
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public string? DisplayName { get; set; }

    [BindProperty]
    public string? Office { get; set; }

    [BindProperty]
    public List<string> Roles { get; set; } = [];

    [BindProperty]
    public string? Stamp { get; set; }

    public UserDetail Account { get; private set; } = null!;

    public bool MayManage { get; private set; }

    public bool MayLock { get; private set; }

    public bool IsOwn => Id == currentUser.Id;

    public List<SelectListItem> RoleChoices => Texts.Roles(unitRoles.All);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        (DisplayName, Office, Roles, Stamp) = (Account.DisplayName, Account.Office, [.. Account.Roles], Account.ConcurrencyStamp);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        await DoAsync(
            IdentityPermissions.Manage,
            () => service.UpdateAsync(Id, new UserChange(DisplayName ?? "", Office, Roles, Stamp ?? ""), cancellationToken),
            "Identity:Done.Saved",
            cancellationToken);

    public Task<IActionResult> OnPostEnableAsync(CancellationToken cancellationToken) =>
        DoAsync(IdentityPermissions.Lock, () => service.EnableAsync(Id, cancellationToken), "Identity:Done.Enabled", cancellationToken);

    public Task<IActionResult> OnPostUnlockAsync(CancellationToken cancellationToken) =>
        DoAsync(IdentityPermissions.Lock, () => service.UnlockAsync(Id, cancellationToken), "Identity:Done.Unlocked", cancellationToken);

    private async Task<IActionResult> DoAsync(string permission, Func<Task> work, string doneKey, CancellationToken cancellationToken)
    {
        if (!await permissions.IsGrantedAsync(permission))
        {
            return Forbid();
        }

        if (await SucceedsAsync(work))
        {
            Done = Texts[doneKey];
            return RedirectToPage(new { Id });
        }

        await LoadAsync(cancellationToken);
        return Page();
    }

    private async Task LoadAsync(CancellationToken cancellationToken)
    {
        Account = await reader.GetAsync(Id, cancellationToken);
        MayManage = await permissions.IsGrantedAsync(IdentityPermissions.Manage);
        MayLock = await permissions.IsGrantedAsync(IdentityPermissions.Lock);
    }
}
