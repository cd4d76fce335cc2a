using Governance.Complaints.Application.Improvements.Verbs;
using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Complaints.Pages.Improvements.Verbs;

/// <summary>The page of one verb. What was typed stays, whatever the change says; done, it leads back to the change.</summary>
internal abstract class ImprovementVerbPage(ImprovementVerb verb, ImprovementForms forms, Texts texts) : ComplaintsPage(texts)
{
    [BindProperty(SupportsGet = true, Name = "improvement")]
    public string Improvement { get; set; } = "";

    [BindProperty]
    public ImprovementVerbInput Input { get; set; } = new();

    public ImprovementForm Form { get; private set; } = null!;

    public Task OnGetAsync(CancellationToken cancellationToken) => LoadAsync(null, cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (await TryAsync(() => DoAsync(cancellationToken)))
        {
            TempData["Done"] = Texts[$"Complaints:Improvements.Done.{verb}"];
            return Redirect($"/improvements/{Improvement}");
        }

        await LoadAsync(Input, cancellationToken);
        // The page now shows the change as it stands: what is sent next is meant for that.
        ModelState.Remove($"{InputName}.{nameof(ImprovementVerbInput.Revision)}");
        Input.Revision = Form.Improvement.Revision;
        return Page();
    }

    protected abstract Task DoAsync(CancellationToken cancellationToken);

    private async Task LoadAsync(ImprovementVerbInput? typed, CancellationToken cancellationToken)
    {
        Form = await forms.OfAsync(verb, Improvement, typed, cancellationToken);
        Input = Form.Input;
    }
}
