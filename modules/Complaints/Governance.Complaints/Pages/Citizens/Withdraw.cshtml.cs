using Governance.Complaints.Application.Citizens;
using Governance.Kernel.Domain;
using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Complaints.Pages.Citizens;

/// <summary>The citizen withdraws, after having been told what that means.</summary>
internal sealed class WithdrawModel(CitizenEntrance entrance, TrackingReader reader, CitizenDesk desk, IGuidGenerator guids, Texts texts)
    : CitizenPage(entrance, reader, texts)
{
    [BindProperty]
    public TextInput Input { get; set; } = new() { RequestId = guids.Create() };

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        DoAsync(async e => await desk.WithdrawAsync(e, Input.Reason, Input.RequestId, cancellationToken), "Complaints:Citizens.Done.Withdraw", cancellationToken);
}
