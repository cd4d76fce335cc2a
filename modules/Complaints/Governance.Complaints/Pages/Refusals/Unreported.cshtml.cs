using Governance.Complaints.Application.Refusals;
using Governance.Complaints.Contracts;
using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Complaints.Pages.Refusals;

/// <summary>未报备: a citizen tells in a case that he was refused; was it reported on that day?</summary>
[Authorize(Policy = ComplaintPermissions.Handle)]
internal sealed class UnreportedModel(UnreportedRefusals unreported, Texts texts) : ComplaintsPage(texts)
{
    [BindProperty(SupportsGet = true)]
    public string Number { get; set; } = "";

    public UnreportedView View { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken) => View = await unreported.LookAsync(Number, cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (await TryAsync(() => unreported.NoteAsync(Number, cancellationToken)))
        {
            TempData["Done"] = Texts["Complaints:Refusals.Done.Unreported"];
            return Redirect($"/complaints/{Number}");
        }

        View = await unreported.LookAsync(Number, cancellationToken);
        return Page();
    }
}
