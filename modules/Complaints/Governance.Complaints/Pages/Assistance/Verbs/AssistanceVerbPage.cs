using Governance.Complaints.Application.Assistance.Verbs;
using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Complaints.Pages.Assistance.Verbs;

/// <summary>The page of one verb. What was typed stays, whatever the order says; done, it leads back to the order.</summary>
internal abstract class AssistanceVerbPage(AssistanceVerb verb, AssistanceForms forms, Texts texts) : AssistancePage(texts)
{
    private static readonly string[] Words = ["Reason", "Result"];

    [BindProperty(SupportsGet = true)]
    public string Help { get; set; } = "";

    [BindProperty]
    public HelpVerbInput Input { get; set; } = new();

    public HelpVerbForm Form { get; private set; } = null!;

    public Task OnGetAsync(CancellationToken cancellationToken) => LoadAsync(null, cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (await TryFreeAsync(() => DoAsync(cancellationToken)))
        {
            TempData["Done"] = Texts[$"Complaints:Assistance.Done.{verb}"];
            return Redirect($"/assistance/{Help}");
        }

        await LoadAsync(Input, cancellationToken);
        // The page now shows the order as it stands: what is sent next is meant for that.
        ModelState.Remove($"{InputName}.{nameof(HelpVerbInput.Revision)}");
        Input.Revision = Form.Order.Revision;
        return Page();
    }

    protected abstract Task DoAsync(CancellationToken cancellationToken);

    // Each verb calls its words by another name; the forms have one field for them.
    protected override string FieldOf(string field)
    {
        var name = base.FieldOf(field);
        return Words.Contains(name) ? nameof(HelpVerbInput.Text) : name;
    }

    private async Task LoadAsync(HelpVerbInput? typed, CancellationToken cancellationToken)
    {
        Form = await forms.OfAsync(verb, Help, typed, cancellationToken);
        Input = Form.Input;
    }
}
