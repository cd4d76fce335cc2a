using Governance.Identity.Application;
using Governance.Identity.Contracts;
using Governance.Identity.Pages.Support;
using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Identity.Pages.Users;

/// <summary>Who signed in, or tried to.</summary>
[Authorize(Policy = IdentityPermissions.SignInLog)]
internal sealed class SignInsModel(SignInLog log, Texts texts) : IdentityPage(texts)
{
    [BindProperty(SupportsGet = true)]
    public Guid? OlderThan { get; set; }

    public IReadOnlyList<SignInLine> Lines { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken) => Lines = await log.ListAsync(OlderThan, cancellationToken);
}
