using Governance.Complaints.Application.Assistance;
using Governance.Complaints.Pages.Citizens;
using Governance.Kernel.Domain;
using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Complaints.Pages.Assistance.Citizens;

/// <summary>The citizen needs no help any more.</summary>
internal sealed class CancelModel(AssistanceEntrance entrance, AssistanceCitizens citizens, IGuidGenerator guids, Texts texts)
    : HelpTicketPage(entrance, citizens, texts)
{
    [BindProperty]
    public TextInput Input { get; set; } = new() { RequestId = guids.Create() };

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) => DoFreeAsync(
        code => Orders.CancelAsync(code, Input.Reason, Input.RequestId, cancellationToken), "Complaints:Assistance.Done.Cancel", cancellationToken);
}
