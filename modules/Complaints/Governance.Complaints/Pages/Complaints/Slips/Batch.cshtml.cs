using Governance.Complaints.Application.Paper.Slips;
using Governance.Complaints.Contracts;
using Governance.Halls.Contracts;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.Timing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Complaints.Pages.Complaints.Slips;

/// <summary>The slips of one printing, to be put on paper: for whoever made them, on the same day.</summary>
[Authorize(Policy = ComplaintPermissions.PrintSlips)]
[ResponseCache(NoStore = true)]
internal sealed class BatchModel(SlipPrinting printing, IHallBookService book, TimeProvider time, Texts texts) : ComplaintsPage(texts)
{
    [BindProperty(SupportsGet = true)]
    public Guid Batch { get; set; }

    public PrintedBatch Printed { get; private set; } = null!;

    public string HallName { get; private set; } = "";

    public string Site => $"{Request.Host}{Request.PathBase}/t";

    /// <summary>Where the citizen follows his case.</summary>
    public string FollowAt(PrintedSlip slip) => $"{Request.Scheme}://{Site}/{slip.Code.Replace("-", "", StringComparison.Ordinal)}";

    /// <summary>Where the hall types it in.</summary>
    public string EnterAt(PrintedSlip slip) =>
        $"{Request.Scheme}://{Request.Host}{Request.PathBase}/complaints/slips/{slip.Slip.Replace("-", "", StringComparison.Ordinal)}";

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Printed = await printing.GetAsync(Batch, cancellationToken);
        HallName = (await book.GetHallAsync(Printed.Hall, time.Today(), cancellationToken)).Name;
    }
}
