using Governance.Complaints.Application.Citizens;
using Governance.Kernel.Domain;
using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Complaints.Pages.Citizens;

/// <summary>The citizen asks for a redo and says why.</summary>
internal sealed class RedoModel(CitizenEntrance entrance, TrackingReader reader, CitizenDesk desk, IGuidGenerator guids, Texts texts)
    : CitizenPage(entrance, reader, texts)
{
    [BindProperty]
    public TextInput Input { get; set; } = new() { RequestId = guids.Create() };

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        DoAsync(async e => await desk.RedoAsync(e, Input.Reason, Input.RequestId, cancellationToken), "Complaints:Citizens.Done.Redo", cancellationToken);
}
