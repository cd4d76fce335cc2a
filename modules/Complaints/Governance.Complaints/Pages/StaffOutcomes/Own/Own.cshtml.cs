using Governance.Complaints.Application.StaffOutcomes;
using Governance.Complaints.Application.StaffOutcomes.Own;
using Governance.Complaints.Contracts;
using Governance.Complaints.Pages.StaffOutcomes.Verbs;
using Governance.Kernel.Domain;
using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Complaints.Pages.StaffOutcomes.Own;

/// <summary>An outcome that is about whoever is signed in: what it is, and what he says to it.</summary>
[Authorize(Policy = ComplaintPermissions.OwnOutcomes)]
[ResponseCache(NoStore = true)]
internal sealed class OwnModel(OwnOutcomes outcomes, OutcomeDesk desk, IGuidGenerator guids, Texts texts) : ComplaintsPage(texts)
{
    [BindProperty(SupportsGet = true, Name = "outcome")]
    public string Number { get; set; } = "";

    [BindProperty]
    public OutcomeVerbInput Input { get; set; } = new();

    public OwnOutcome View { get; private set; } = null!;

    public Task OnGetAsync(CancellationToken cancellationToken) => LoadAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (await TryAsync(() => desk.HearOwnAsync(Number, Input.ToStatement(), cancellationToken)))
        {
            TempData["Done"] = Texts["Complaints:Outcomes.Done.Hear"];
            return Redirect($"/outcomes/mine/{Number}");
        }

        await LoadAsync(cancellationToken);
        return Page();
    }

    private async Task LoadAsync(CancellationToken cancellationToken)
    {
        View = await outcomes.GetAsync(Number, cancellationToken);
        // The page shows it as it stands: what is sent next is meant for that.
        ModelState.Remove($"{InputName}.{nameof(OutcomeVerbInput.Revision)}");
        Input.Revision = View.Revision;
        Input.RequestId ??= guids.Create();
    }
}
