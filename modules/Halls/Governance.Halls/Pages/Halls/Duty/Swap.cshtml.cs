using Governance.Halls.Application;
using Governance.Halls.Application.Duty;
using Governance.Halls.Application.Requests;
using Governance.Halls.Contracts;
using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Governance.Halls.Pages.Halls.Duty;

[Authorize(Policy = HallPermissions.TakeDuty)]
internal sealed class SwapModel(DutySwapService service, DutySwapReader reader, HallStore halls, Texts texts) : DutyPage(halls, texts)
{
    [BindProperty]
    public AskSwapInput Input { get; set; } = new();

    public Guid? Me { get; private set; }

    public IReadOnlyList<SelectListItem> OwnDays { get; private set; } = [];

    public IReadOnlyList<SelectListItem> OtherDays { get; private set; } = [];

    public async Task OnGetAsync(DateOnly? day, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        await LoadAsync(cancellationToken);
        Input.Day = day;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        var swap = Guid.Empty;
        return await TryAsync(async () => swap = await service.AskAsync(Code, new AskSwapRequest(Input.Day, Input.OtherDay, Input.Reason), cancellationToken))
            ? Done(Texts["Halls:Duty.SwapAsked"], $"{RosterHref}/swaps/{swap}")
            : Page();
    }

    private async Task LoadAsync(CancellationToken cancellationToken)
    {
        await LoadHallAsync(cancellationToken);
        Me = await reader.CurrentAsync(cancellationToken);
        var days = await reader.ComingDaysAsync(Code, cancellationToken);
        OwnDays = [.. days.Where(d => d.StaffId == Me).Select(d => new SelectListItem(Texts["Halls:Duty.DayWithWeekday", d.Day, Texts[$"Halls:Duty.Weekday.{d.Day.DayOfWeek}"]], Text(d.Day)))];
        OtherDays = [.. days.Where(d => d.StaffId != Me).Select(d => new SelectListItem(
            Texts["Halls:Duty.DayOf", d.Day, Texts[$"Halls:Duty.Weekday.{d.Day.DayOfWeek}"], d.Leader], Text(d.Day)))];
    }
}

/// <summary>What the form asks for.</summary>
internal sealed class AskSwapInput
{
    public DateOnly? Day { get; set; }

    public DateOnly? OtherDay { get; set; }

    public string? Reason { get; set; }
}
