using Governance.Complaints.Application.Refusals;
using Governance.Complaints.Contracts;
using Governance.Kernel.Domain;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Complaints.Pages.Refusals;

/// <summary>未报备: a citizen tells in a case that he was refused; was it reported on that day? A leader takes a wrong note back.</summary>
[Authorize(Policy = ComplaintPermissions.Handle)]
internal sealed class UnreportedModel(UnreportedRefusals unreported, IPermissionChecker permissions, IGuidGenerator guids, Texts texts)
    : ComplaintsPage(texts)
{
    [BindProperty(SupportsGet = true)]
    public string Number { get; set; } = "";

    [BindProperty]
    public VerbInput Input { get; set; } = new();

    public UnreportedView View { get; private set; } = null!;

    public bool MayDecide { get; private set; }

    public Task OnGetAsync(CancellationToken cancellationToken) => LoadAsync(cancellationToken);

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        DoAsync(() => unreported.NoteAsync(Number, cancellationToken), "Complaints:Refusals.Done.Unreported", cancellationToken);

    public async Task<IActionResult> OnPostTakeBackAsync(CancellationToken cancellationToken) =>
        await permissions.IsGrantedAsync(ComplaintPermissions.Decide)
            ? await DoAsync(() => unreported.TakeBackAsync(Number, Input.ToRequest(), cancellationToken), "Complaints:Refusals.Done.TakenBack", cancellationToken)
            : Forbid();

    private async Task<IActionResult> DoAsync(Func<Task> verb, string done, CancellationToken cancellationToken)
    {
        if (await TryAsync(verb))
        {
            TempData["Done"] = Texts[done];
            return Redirect($"/complaints/{Number}");
        }

        await LoadAsync(cancellationToken);
        return Page();
    }

    private async Task LoadAsync(CancellationToken cancellationToken)
    {
        View = await unreported.LookAsync(Number, cancellationToken);
        MayDecide = await permissions.IsGrantedAsync(ComplaintPermissions.Decide);
        Input.RequestId ??= guids.Create();
    }
}
