using Governance.Halls.Application;
using Governance.Halls.Application.Duty;
using Governance.Halls.Application.Requests;
using Governance.Halls.Contracts;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.Timing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Governance.Halls.Pages.Halls.Duty;

[Authorize(Policy = HallPermissions.PlanDuty)]
internal sealed class LeaveModel(DutyLeaveService service, DutyLeaderService leaders, HallStore halls, TimeProvider time, Texts texts)
    : DutyPage(halls, texts)
{
    [BindProperty]
    public GrantLeaveInput Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Leaders { get; private set; } = [];

    public IReadOnlyList<DutyLeaveState> Leaves { get; private set; } = [];

    /// <summary>What would happen, once it has been asked.</summary>
    public LeavePreview? Preview { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken) => await LoadAsync(cancellationToken);

    /// <summary>Shows to whom the days go.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        await TryAsync(() => ShowAsync(cancellationToken));
        return Page();
    }

    /// <summary>Does what was shown.</summary>
    public async Task<IActionResult> OnPostGrantAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        if (await TryAsync(() => service.GrantAsync(Code, Input.ToRequest(Input.Fingerprint ?? ""), cancellationToken)))
        {
            return Done(Texts["Halls:Duty.LeaveGranted", NameOf(Input.WorkNumber), Input.From, Input.To], $"{RosterHref}/leave");
        }

        try
        {
            await ShowAsync(cancellationToken);
        }
        catch (Kernel.Exceptions.BusinessException exception) when (exception is not Kernel.Exceptions.EntityNotFoundException)
        {
            Preview = null;
        }

        return Page();
    }

    public async Task<IActionResult> OnPostTakeBackAsync(Guid leave, CancellationToken cancellationToken)
    {
        await LoadHallAsync(cancellationToken);
        await service.TakeBackAsync(Code, leave, cancellationToken);
        return Done(Texts["Halls:Duty.LeaveTakenBack"], $"{RosterHref}/leave");
    }

    private async Task ShowAsync(CancellationToken cancellationToken)
    {
        Preview = await service.PreviewAsync(Code, Input.ToRequest(null), cancellationToken);
        ModelState.Remove("Input.Fingerprint");
        Input.Fingerprint = Preview.Fingerprint;
    }

    private string NameOf(string? workNumber) => Leaders.FirstOrDefault(c => c.Value == workNumber)?.Text ?? "";

    private async Task LoadAsync(CancellationToken cancellationToken)
    {
        await LoadHallAsync(cancellationToken);
        Leaders = [.. (await leaders.ListAsync(Code, cancellationToken)).Where(l => l.To is null || l.To >= time.Today())
            .Select(l => new SelectListItem(Texts["Halls:Duty.Person", l.Name, l.WorkNumber], l.WorkNumber))];
        Leaves = await service.ListAsync(Code, cancellationToken);
    }
}

/// <summary>What the form asks for.</summary>
internal sealed class GrantLeaveInput
{
    public string? WorkNumber { get; set; }

    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }

    public string? Reason { get; set; }

    public string? Fingerprint { get; set; }

    public GrantLeaveRequest ToRequest(string? fingerprint) => new(WorkNumber, From, To, Reason, fingerprint);
}
