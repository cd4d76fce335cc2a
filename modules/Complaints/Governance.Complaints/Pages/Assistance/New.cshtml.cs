using Governance.Complaints.Application.Assistance;
using Governance.Complaints.Application.Cases;
using Governance.Complaints.Application.Lists;
using Governance.Complaints.Contracts;
using Governance.Kernel.Domain;
using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Governance.Complaints.Pages.Assistance;

/// <summary>申请帮办, at the window or by telephone.</summary>
[Authorize(Policy = ComplaintPermissions.ArrangeAssistance)]
internal sealed class NewModel(
    DeskHalls halls, AssistanceForms forms, AssistanceIntake intake, CurrentActor actor, IGuidGenerator guids, Texts texts) : AssistancePage(texts)
{
    [BindProperty(SupportsGet = true)]
    public string? Hall { get; set; }

    [BindProperty]
    public HelpInput Input { get; set; } = new();

    public string HallName { get; private set; } = "";

    public HelpForm Form { get; private set; } = null!;

    public IEnumerable<SelectListItem> Channels => Texts.Choices<AssistanceChannel>().Where(c => c.Value != nameof(AssistanceChannel.Web));

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Input = new HelpInput
        {
            RequestId = guids.Create(),
            Channel = AssistanceChannel.Window,
            Requester = AssistanceRequester.Self,
            Visit = AssistanceVisit.InHall,
            People = 1,
        };
        await LoadAsync(Hall, cancellationToken);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(Input.Hall, cancellationToken);
        RequestedHelp? requested = null;
        return await TryFreeAsync(async () => requested = await intake.RequestAsync(
            Input.ToRequest(Input.Hall!, Input.Channel == AssistanceChannel.Phone ? AssistanceChannel.Phone : AssistanceChannel.Window),
            await actor.GetAsync(cancellationToken), cancellationToken))
            ? Done(requested!)
            : Page();
    }

    private async Task LoadAsync(string? code, CancellationToken cancellationToken)
    {
        var hall = await halls.OneAsync(code, cancellationToken);
        (HallName, Input.Hall) = (hall.Name, hall.Code);
        Form = await forms.SheetAsync(hall, Input, isStaff: true, cancellationToken);
    }

    private RedirectResult Done(RequestedHelp requested)
    {
        TempData["Done"] = Texts["Complaints:Assistance.NewDone", requested.Number];
        return Redirect($"/assistance/{requested.Number}/slip");
    }
}
