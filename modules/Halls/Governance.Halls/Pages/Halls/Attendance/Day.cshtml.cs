using System.Globalization;
using Governance.Halls.Application.Attendance;
using Governance.Halls.Application.Requests;
using Governance.Halls.Contracts;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.Permissions;
using Governance.Kernel.Timing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Halls.Pages.Halls.Attendance;

[Authorize(Policy = HallPermissions.View)]
internal sealed class DayModel(
    DutyDayReader reader, DutyRemarks remarks, HallOwnership ownership, IPermissionChecker permissions, TimeProvider time, Texts texts) : HallsPage(texts)
{
    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty]
    public RemarkInput Input { get; set; } = new();

    public DutyDayReport Report { get; private set; } = null!;

    public DateOnly Today { get; } = time.Today();

    public bool MayRemark { get; private set; }

    public Task OnGetAsync(CancellationToken cancellationToken) => LoadAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        if (!await permissions.IsGrantedAsync(HallPermissions.PlanDuty))
        {
            return Forbid();
        }

        if (!await TryAsync(() => remarks.AddAsync(Code, Report.Day, new RemarkRequest(Input.Remark), cancellationToken)))
        {
            return Page();
        }

        TempData["Done"] = Texts["Halls:Attendance.DoneRemark"];
        return Redirect(Request.Path);
    }

    private async Task LoadAsync(CancellationToken cancellationToken)
    {
        var text = RouteData.Values["day"] as string;
        var day = DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read) ? read : throw new EntityNotFoundException("duty day", text ?? "");
        Report = await reader.ReadAsync(Code, day, cancellationToken);
        MayRemark = Report.Day <= Today && await ownership.IsOwnAsync(Code, cancellationToken) && await permissions.IsGrantedAsync(HallPermissions.PlanDuty);
    }
}

/// <summary>What the form asks for.</summary>
internal sealed class RemarkInput
{
    public string? Remark { get; set; }
}
