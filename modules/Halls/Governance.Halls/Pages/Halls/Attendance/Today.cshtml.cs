using Governance.Halls.Application.Attendance;
using Governance.Halls.Application.Requests;
using Governance.Halls.Contracts;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.Timing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Halls.Pages.Halls.Attendance;

[Authorize(Policy = HallPermissions.Attend)]
internal sealed class TodayModel(TodaysDutyReader reader, AttendanceService attendance, Texts texts) : HallsPage(texts)
{
    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty]
    public AttendInput Input { get; set; } = new();

    public TodaysDuty Duty { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken) => Duty = await reader.ReadAsync(Code, cancellationToken);

    public Task<IActionResult> OnPostInAsync(CancellationToken cancellationToken) => RecordAsync(async () =>
    {
        var done = await attendance.CheckInAsync(Code, Input.ToRequest(), cancellationToken);
        return Texts["Halls:Attendance.DoneIn", done.Name, LocalTime.WallClock(done.CheckedInAt!.Value)];
    }, cancellationToken);

    public Task<IActionResult> OnPostOutAsync(CancellationToken cancellationToken) => RecordAsync(async () =>
    {
        var done = await attendance.CheckOutAsync(Code, Input.ToRequest(), cancellationToken);
        return Texts["Halls:Attendance.DoneOut", done.Name, LocalTime.WallClock(done.CheckedOutAt!.Value)];
    }, cancellationToken);

    private async Task<IActionResult> RecordAsync(Func<Task<string>> record, CancellationToken cancellationToken)
    {
        if (await TryAsync(async () => TempData["Done"] = await record()))
        {
            return Redirect($"/halls/{Code}/duty/today");
        }

        Duty = await reader.ReadAsync(Code, cancellationToken);
        return Page();
    }
}

/// <summary>What the buttons send.</summary>
internal sealed class AttendInput
{
    public string? WorkNumber { get; set; }

    /// <summary>The day that the page showed; left open over midnight it is yesterday.</summary>
    public DateOnly Day { get; set; }

    public AttendRequest ToRequest() => new(WorkNumber, Day);
}
