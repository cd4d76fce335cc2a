using System.Globalization;
using Governance.Complaints.Application.Time;
using Governance.Complaints.Application.Time.Notices;
using Governance.Complaints.Contracts;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.Timing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Complaints.Pages.Complaints.Time;

[Authorize(Policy = ComplaintPermissions.Work)]
internal sealed class NoticesModel(NoticeBoard board, TimeLateness lateness, TimeProvider time, Texts texts) : ComplaintsPage(texts)
{
    [BindProperty(SupportsGet = true)]
    public Guid? After { get; set; }

    public NoticeList Notices { get; private set; } = null!;

    public Lateness Late { get; private set; } = null!;

    /// <summary>When the page was made, UTC: what comes later is not seen by its button.</summary>
    public string Until => time.UtcDateTime().ToString("O", CultureInfo.InvariantCulture);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Notices = await board.ListAsync(After, null, cancellationToken);
        Late = await lateness.FindAsync(cancellationToken);
    }

    public async Task<IActionResult> OnPostSeeAsync(Guid notice, CancellationToken cancellationToken)
    {
        await board.SeeAsync(notice, cancellationToken);
        return Redirect("/complaints/notices");
    }

    public async Task<IActionResult> OnPostAllAsync(string? until, CancellationToken cancellationToken)
    {
        var shown = DateTime.TryParseExact(until, "O", CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var instant) && instant.Kind == DateTimeKind.Utc
            ? instant
            : DateTime.MinValue;
        TempData["Done"] = Texts["Complaints:Notices.AllSeen", await board.SeeAllAsync(DateTime.SpecifyKind(shown, DateTimeKind.Utc), cancellationToken)];
        return Redirect("/complaints/notices");
    }
}
