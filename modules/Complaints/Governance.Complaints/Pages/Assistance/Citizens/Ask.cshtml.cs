using Governance.Complaints.Application.Assistance;
using Governance.Complaints.Application.Citizens;
using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.Codes;
using Governance.Halls.Contracts;
using Governance.Kernel.Domain;
using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Governance.Complaints.Pages.Assistance.Citizens;

/// <summary>A citizen, a relative or a village official asks for help, without an account.</summary>
[AllowAnonymous]
[ResponseCache(NoStore = true)]
[EnableRateLimiting(CitizensServices.RatePolicy)]
internal sealed class AskModel(
    CitizenEntrance entrance, CitizenIntake persons, AssistanceForms forms, AssistanceIntake intake, IGuidGenerator guids, Texts texts) : AssistancePage(texts)
{
    [BindProperty(SupportsGet = true)]
    public string Hall { get; set; } = "";

    [BindProperty]
    public HelpInput Input { get; set; } = new();

    public string HallName { get; private set; } = "";

    public HelpForm Form { get; private set; } = null!;

    public Task OnGetAsync(CancellationToken cancellationToken)
    {
        Input = new HelpInput { RequestId = guids.Create(), Opened = persons.Open(), Requester = AssistanceRequester.Self, People = 1 };
        return entrance.EnterHallAsync(Hall, hall => LoadAsync(hall, cancellationToken), cancellationToken);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        string? ticket = null;
        await entrance.EnterHallAsync(
            Hall,
            async hall =>
            {
                await LoadAsync(hall, cancellationToken);
                await TryFreeAsync(async () =>
                {
                    persons.RequirePerson(Input.Opened, Input.Website);
                    var requested = await intake.RequestAsync(Input.ToRequest(hall.Code, AssistanceChannel.Web), Actor.Citizen, cancellationToken);
                    ticket = CaseCode.Parse(requested.Code).ToPlain();
                });
            },
            cancellationToken);
        return ticket is null ? Page() : Redirect($"/a/{ticket}/code");
    }

    private async Task LoadAsync(HallState hall, CancellationToken cancellationToken)
    {
        HallName = hall.Name;
        Form = await forms.SheetAsync(hall, Input, isStaff: false, cancellationToken);
    }
}
