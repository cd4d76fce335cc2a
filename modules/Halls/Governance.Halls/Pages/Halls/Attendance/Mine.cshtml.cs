using Governance.Halls.Application.Attendance;
using Governance.Halls.Contracts;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.Timing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Halls.Pages.Halls.Attendance;

[Authorize(Policy = HallPermissions.TakeDuty)]
internal sealed class MineModel(OwnDutyReader reader, CalendarFeeds feeds, TimeProvider time, Texts texts) : HallsPage(texts)
{
    /// <summary>None where the account belongs to nobody in the hall book.</summary>
    public OwnDuty? Duty { get; private set; }

    public DateOnly Today { get; } = time.Today();

    /// <summary>The new calendar address: shown in this answer and never again.</summary>
    public string? Address { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken) => Duty = await reader.FindAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        Response.Headers.CacheControl = "no-store";
        await TryAsync(async () => Address = $"{Request.Scheme}://{Request.Host}{await feeds.RenewAsync(cancellationToken)}");
        Duty = await reader.FindAsync(cancellationToken);
        return Page();
    }
}
