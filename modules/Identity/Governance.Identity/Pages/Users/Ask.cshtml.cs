using Governance.Identity.Application;
using Governance.Identity.Contracts;
using Governance.Identity.Pages.Support;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Identity.Pages.Users;

/// <summary>Asks before somebody is shut out or a password or second factor stops to work.</summary>
[Authorize(Policy = IdentityPermissions.View)]
internal sealed class AskModel(UserAppService service, UserReader reader, IPermissionChecker permissions, Texts texts) : IdentityPage(texts)
{
    private const string Password = "password";
    private const string SecondFactor = "second-factor";
    private const string Disable = "disable";

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public string Deed { get; set; } = "";

    public UserDetail Account { get; private set; } = null!;

    public IssuedPassword? Issued { get; private set; }

    public string BackHref => $"/users/{Id}";

    /// <summary>The key of the deed's text: its name, or the part that is asked for.</summary>
    public string Text(string part) => $"Identity:User.{(Deed == Password ? "Password" : Deed == Disable ? "Disable" : "Forget")}{part}";

    public Task<IActionResult> OnGetAsync(CancellationToken cancellationToken) =>
        WithAccountAsync(() => Task.FromResult<IActionResult>(Page()), cancellationToken);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) => WithAccountAsync(DoAsync, cancellationToken);

    private async Task<IActionResult> WithAccountAsync(Func<Task<IActionResult>> work, CancellationToken cancellationToken)
    {
        if (Deed is not (Password or SecondFactor or Disable))
        {
            return NotFound();
        }

        if (!await permissions.IsGrantedAsync(Deed == Password ? IdentityPermissions.Manage : IdentityPermissions.Lock))
        {
            return Forbid();
        }

        Account = await reader.GetAsync(Id, cancellationToken);
        return await work();
    }

    private async Task<IActionResult> DoAsync()
    {
        if (!await SucceedsAsync(CarryOutAsync))
        {
            return Page();
        }

        if (Issued is not null)
        {
            KeepOutOfCaches();
            return Page();
        }

        Done = Texts[Text("Done"), Account.DisplayName];
        return Redirect(BackHref);
    }

    private async Task CarryOutAsync()
    {
        switch (Deed)
        {
            case Password:
                Issued = await service.ResetPasswordAsync(Id);
                break;
            case SecondFactor:
                await service.ForgetSecondFactorAsync(Id);
                break;
            default:
                await service.DisableAsync(Id);
                break;
        }
    }
}
