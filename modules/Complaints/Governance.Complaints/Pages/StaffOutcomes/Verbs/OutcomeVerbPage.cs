using Governance.Complaints.Application.StaffOutcomes;
using Governance.Kernel.Domain;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.Timing;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Complaints.Pages.StaffOutcomes.Verbs;

/// <summary>The page of one verb. What was typed stays, whatever the outcome says; done, it leads back to the outcome.</summary>
internal abstract class OutcomeVerbPage(OutcomeVerb verb, OutcomeReader reader, IGuidGenerator guids, TimeProvider time, Texts texts) : ComplaintsPage(texts)
{
    [BindProperty(SupportsGet = true, Name = "outcome")]
    public string Number { get; set; } = "";

    [BindProperty]
    public OutcomeVerbInput Input { get; set; } = new();

    public OutcomeForm Form { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        (Input.RequestId, Input.Revision, Input.On) = (guids.Create(), Form.Outcome.Revision, time.Today());
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        if (await TryAsync(() => DoAsync(cancellationToken)))
        {
            TempData["Done"] = Texts[$"Complaints:Outcomes.Done.{verb}"];
            return Redirect($"/outcomes/{Number}");
        }

        await LoadAsync(cancellationToken);
        // The page now shows the outcome as it stands: what is sent next is meant for that.
        ModelState.Remove($"{InputName}.{nameof(OutcomeVerbInput.Revision)}");
        Input.Revision = Form.Outcome.Revision;
        return Page();
    }

    protected abstract Task DoAsync(CancellationToken cancellationToken);

    private async Task LoadAsync(CancellationToken cancellationToken) =>
        Form = new OutcomeForm(verb, await reader.RowAsync(Number, cancellationToken), Input);
}
