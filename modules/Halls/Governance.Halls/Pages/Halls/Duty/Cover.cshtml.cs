using Governance.Halls.Application;
using Governance.Halls.Application.Duty;
using Governance.Halls.Application.Requests;
using Governance.Halls.Contracts;
using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Governance.Halls.Pages.Halls.Duty;

[Authorize(Policy = HallPermissions.PlanDuty)]
internal sealed class CoverModel(DutyCoverService service, DutyLeaderService leaders, HallStore halls, Texts texts) : DutyPage(halls, texts)
{
    [BindProperty(SupportsGet = true)]
    public DateOnly Day { get; set; }

    [BindProperty]
    public CoverDayInput Input { get; set; } = new();

    public CoverChoice Choice { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Others { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            return NotFound();
        }

        await LoadAsync(cancellationToken);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        return await TryAsync(() => service.CoverAsync(Code, Day, new CoverDayRequest(Input.WorkNumber, Input.Reason), cancellationToken))
            ? Done(Texts["Halls:Duty.Covered", Day, Others.FirstOrDefault(o => o.Value == Input.WorkNumber)?.Text ?? ""], $"{RosterHref}?month={Day:yyyy-MM}")
            : Page();
    }

    private async Task LoadAsync(CancellationToken cancellationToken)
    {
        await LoadHallAsync(cancellationToken);
        Choice = await service.ChoicesAsync(Code, Day, cancellationToken);
        Others = [.. (await leaders.ListAsync(Code, cancellationToken)).Where(l => Choice.Others.Contains(l.StaffId))
            .DistinctBy(l => l.StaffId).Select(l => new SelectListItem(Texts["Halls:Duty.Person", l.Name, l.WorkNumber], l.WorkNumber))];
    }
}

/// <summary>What the form asks for.</summary>
internal sealed class CoverDayInput
{
    public string? WorkNumber { get; set; }

    public string? Reason { get; set; }
}
