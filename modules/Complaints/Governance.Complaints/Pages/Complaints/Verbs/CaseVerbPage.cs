using Governance.Complaints.Application.Cases.Desk;
using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Complaints.Pages.Complaints.Verbs;

/// <summary>The page of one verb. What was typed stays, whatever the case says; done, it leads back to the case.</summary>
internal abstract class CaseVerbPage(CaseVerb verb, VerbForms forms, Texts texts) : ComplaintsPage(texts)
{
    private static readonly string[] Words = ["Reason", "What", "Result", "Explanation", "Instruction", "Note"];

    [BindProperty(SupportsGet = true)]
    public string Number { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public Guid? Order { get; set; }

    [BindProperty]
    public VerbInput Input { get; set; } = new();

    public VerbForm Form { get; private set; } = null!;

    public Task OnGetAsync(CancellationToken cancellationToken) => LoadAsync(null, cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (await TryAsync(() => DoAsync(cancellationToken)))
        {
            TempData["Done"] = Texts[$"Complaints:Case.Done.{verb}"];
            return Redirect($"/complaints/{Number}");
        }

        await LoadAsync(Input, cancellationToken);
        // The page now shows the case as it stands: what is sent next is meant for that.
        ModelState.Remove($"{InputName}.{nameof(VerbInput.Revision)}");
        Input.Revision = Form.Desk.Case.Revision;
        return Page();
    }

    protected abstract Task DoAsync(CancellationToken cancellationToken);

    // Each verb calls its words by another name; the forms have one field for them.
    protected override string FieldOf(string field)
    {
        var name = base.FieldOf(field);
        return Words.Contains(name) ? nameof(VerbInput.Text) : name;
    }

    private async Task LoadAsync(VerbInput? typed, CancellationToken cancellationToken)
    {
        Form = await forms.OfAsync(new CaseStep(verb, Order), Number, typed, cancellationToken);
        Input = Form.Input;
    }
}
