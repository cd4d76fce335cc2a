using Governance.Halls.Application;
using Governance.Halls.Application.Duty;
using Governance.Halls.Application.Requests;
using Governance.Halls.Contracts;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.Timing;
using Governance.Tenants;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Governance.Halls.Pages.Halls.Duty;

[Authorize(Policy = HallPermissions.PlanDuty)]
internal sealed class LeadersModel(DutyLeaderService service, HallStore halls, ITenantRules rules, TimeProvider time, Texts texts)
    : DutyPage(halls, texts)
{
    [BindProperty]
    public AppointLeaderInput Input { get; set; } = new();

    public IReadOnlyList<DutyLeaderState> Leaders { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Candidates { get; private set; } = [];

    /// <summary>How many leaders the place's rules ask for, where they do.</summary>
    public string? Expected { get; private set; }

    public DateOnly Today => time.Today();

    public int Present => Leaders.Count(l => l.To is null || l.To >= Today);

    public async Task OnGetAsync(CancellationToken cancellationToken) => await LoadAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        return await TryAsync(() => service.AppointAsync(Code, new AppointLeaderRequest(Input.WorkNumber, Input.From), cancellationToken))
            ? Done(Texts["Halls:Duty.Appointed", NameOf(Input.WorkNumber)], $"{RosterHref}/leaders")
            : Page();
    }

    private string NameOf(string? workNumber) => Candidates.FirstOrDefault(c => c.Value == workNumber)?.Text ?? workNumber ?? "";

    private async Task LoadAsync(CancellationToken cancellationToken)
    {
        var hall = await LoadHallAsync(cancellationToken);
        Leaders = await service.ListAsync(Code, cancellationToken);
        Candidates = [.. (await service.CandidatesAsync(Code, cancellationToken)).Select(c => new SelectListItem(Texts["Halls:Duty.Person", c.Name, c.WorkNumber], c.WorkNumber))];
        Expected = rules.For(hall.TenantId, Today).TryGet("duty.leaderCount", out var count) ? count.Text : null;
    }
}

/// <summary>What the form asks for.</summary>
internal sealed class AppointLeaderInput
{
    public string? WorkNumber { get; set; }

    public DateOnly? From { get; set; }
}
