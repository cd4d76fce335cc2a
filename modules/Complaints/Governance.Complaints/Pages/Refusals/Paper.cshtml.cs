using Governance.Complaints.Application.Refusals;
using Governance.Complaints.Contracts;
using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Complaints.Pages.Refusals;

/// <summary>The paper that the citizen takes along: 指路牌, 明白纸 or 答复卡.</summary>
[Authorize(Policy = ComplaintPermissions.ReportRefusals)]
[ResponseCache(NoStore = true)]
internal sealed class PaperModel(RefusalReader reader, Texts texts) : ComplaintsPage(texts)
{
    [BindProperty(SupportsGet = true, Name = "refusal")]
    public string Number { get; set; } = "";

    public RefusalPaperView Paper { get; private set; } = null!;

    public string Address => $"{Site}/n/{Paper.Code}";

    public string Complain => $"{Request.Host}{Request.PathBase}/h/{Paper.Refusal.HallCode}/complain";

    private string Site => $"{Request.Scheme}://{Request.Host}{Request.PathBase}";

    public async Task OnGetAsync(CancellationToken cancellationToken) => Paper = await reader.PaperAsync(Number, cancellationToken);
}
