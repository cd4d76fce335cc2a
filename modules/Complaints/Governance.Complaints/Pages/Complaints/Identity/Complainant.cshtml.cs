using Governance.Complaints.Application.Citizens;
using Governance.Complaints.Contracts;
using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Complaints.Pages.Complaints.Identity;

/// <summary>Who complained: first what for, then masked, then in full. Each step is noted, and the citizen sees it.</summary>
[Authorize(Policy = ComplaintPermissions.LookAtIdentity)]
[ResponseCache(NoStore = true)]
internal sealed class ComplainantModel(IdentityService identity, Texts texts) : ComplaintsPage(texts)
{
    [BindProperty(SupportsGet = true)]
    public string Number { get; set; } = "";

    [BindProperty]
    public LookInput Input { get; set; } = new();

    public ComplainantView? Shown { get; private set; }

    public bool Said { get; private set; }

    public bool Shielded { get; private set; }

    public IEnumerable<(string Label, string? Value)> Parts =>
    [
        ("Name", Shown!.Name), ("Phone", Shown.Phone), ("IdNumber", Shown.IdNumber), ("Email", Shown.Email), ("WeChat", Shown.WeChat), ("Helper", Shown.Helper),
    ];

    public async Task OnGetAsync(CancellationToken cancellationToken) => (Said, Shielded) = await identity.StateAsync(Number, cancellationToken);

    public async Task OnPostAsync(CancellationToken cancellationToken)
    {
        await TryAsync(async () => Shown = await identity.LookAsync(Number, Input.Purpose, Input.Full, cancellationToken));
        (Said, Shielded) = await identity.StateAsync(Number, cancellationToken);
    }

    internal sealed class LookInput
    {
        public string? Purpose { get; set; }

        public bool Full { get; set; }
    }
}
