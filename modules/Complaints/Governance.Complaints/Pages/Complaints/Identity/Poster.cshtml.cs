using Governance.Complaints.Application.Citizens;
using Governance.Complaints.Contracts;
using Governance.Halls.Contracts;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.Timing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Complaints.Pages.Complaints.Identity;

/// <summary>The sheet at the window that leads to the citizen's own form.</summary>
[Authorize(Policy = ComplaintPermissions.Register)]
internal sealed class PosterModel(IHallBookService book, TimeProvider time, Texts texts) : ComplaintsPage(texts)
{
    [BindProperty(SupportsGet = true)]
    public string? Hall { get; set; }

    public string HallName { get; private set; } = "";

    public string Picture => QrPicture.Of($"{Request.Scheme}://{Request.Host}{Request.PathBase}/h/{Hall}/complain?from=qr");

    public string Address => $"{Request.Host}{Request.PathBase}/h/{Hall}/complain";

    public async Task OnGetAsync(CancellationToken cancellationToken) =>
        HallName = (await book.GetHallAsync(Hall ?? "", time.Today(), cancellationToken)).Name;
}
