using Governance.Complaints.Application.Cases.Requests;
using Governance.Complaints.Application.Refusals;
using Governance.Complaints.Application.Time.Messages;
using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.Refusals;
using Governance.Complaints.Pages.Complaints;
using Governance.Kernel.Domain;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.Infrastructure.TagHelpers;
using Governance.Kernel.Permissions;
using Governance.Kernel.Timing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Complaints.Pages.Refusals;

/// <summary>One refusal: what was asked and why not, until when it is answered, and what comes next.</summary>
[Authorize(Policy = ComplaintPermissions.ViewRefusals)]
internal sealed class RefusalModel(
    RefusalReader reader, RefusalDesk desk, RefusalOverturning overturning, CaseMessages messages, IPermissionChecker permissions, IGuidGenerator guids,
    TimeProvider time, Texts texts)
    : ComplaintsPage(texts)
{
    [BindProperty(SupportsGet = true, Name = "refusal")]
    public string Number { get; set; } = "";

    [BindProperty]
    public VerbInput Input { get; set; } = new();

    public RefusalView View { get; private set; } = null!;

    public bool MayReport { get; private set; }

    public bool MayDecide { get; private set; }

    public bool CanReply { get; private set; }

    /// <summary>What the citizen was told, and what did not reach him.</summary>
    public IReadOnlyList<CaseMessageView> Messages { get; private set; } = [];

    public IReadOnlyList<StripCell> Cells => StripCell.Of(View.Promise!, time.UtcDateTime(), Texts);

    /// <summary>Yellow and red are the card and the deadline and nothing else.</summary>
    public BadgeKind Badge => View.Promise?.Mark switch
    {
        DeadlineMark.Yellow => BadgeKind.Due,
        DeadlineMark.Overdue or DeadlineMark.Red => BadgeKind.Late,
        _ => BadgeKind.Plain,
    };

    public IEnumerable<(string Name, string Value)> Facts => RefusalFacts.Of(View, Texts);

    public Task OnGetAsync(CancellationToken cancellationToken) => LoadAsync(cancellationToken);

    public Task<IActionResult> OnPostApproveAsync(CancellationToken cancellationToken) =>
        DoAsync(ComplaintPermissions.Decide, desk.ApproveAsync, "Complaints:Refusals.Done.Approved", cancellationToken);

    public Task<IActionResult> OnPostOverturnAsync(CancellationToken cancellationToken) =>
        DoAsync(ComplaintPermissions.Decide, overturning.OverturnAsync, "Complaints:Refusals.Done.Overturned", cancellationToken);

    public Task<IActionResult> OnPostReplyAsync(CancellationToken cancellationToken) =>
        DoAsync(ComplaintPermissions.Handle, desk.ReplyAsync, "Complaints:Refusals.Done.Replied", cancellationToken);

    private async Task<IActionResult> DoAsync(
        string permission, Func<string, TextRequest, CancellationToken, Task<RefusalReport>> verb, string done, CancellationToken cancellationToken)
    {
        if (!await permissions.IsGrantedAsync(permission))
        {
            return Forbid();
        }

        if (await TryAsync(() => verb(Number, Input.ToRequest(), cancellationToken)))
        {
            TempData["Done"] = Texts[done];
            return Redirect($"/refusals/{Number}");
        }

        await LoadAsync(cancellationToken);
        return Page();
    }

    private async Task LoadAsync(CancellationToken cancellationToken)
    {
        View = await reader.GetAsync(Number, cancellationToken);
        Messages = await messages.OfRefusalAsync(Number, cancellationToken);
        MayReport = await permissions.IsGrantedAsync(ComplaintPermissions.ReportRefusals);
        MayDecide = await permissions.IsGrantedAsync(ComplaintPermissions.Decide);
        CanReply = View.Promise?.State == DeadlineState.Running && await permissions.IsGrantedAsync(ComplaintPermissions.Handle);
        // The page shows the refusal as it stands: what is sent next is meant for that.
        ModelState.Remove($"{InputName}.{nameof(VerbInput.Revision)}");
        Input.Revision = View.Revision;
        Input.RequestId ??= guids.Create();
    }
}
