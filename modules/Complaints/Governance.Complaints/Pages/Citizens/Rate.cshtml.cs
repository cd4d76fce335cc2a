using Governance.Complaints.Application.Citizens;
using Governance.Kernel.Domain;
using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Complaints.Pages.Citizens;

/// <summary>The citizen says what he thinks of the answer.</summary>
internal sealed class RateModel(CitizenEntrance entrance, TrackingReader reader, CitizenDesk desk, IGuidGenerator guids, Texts texts)
    : CitizenPage(entrance, reader, texts)
{
    [BindProperty]
    public TextInput Input { get; set; } = new() { RequestId = guids.Create() };

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        DoAsync(async e => await desk.RateAsync(e, Input.Level ?? 0, Input.Text, Input.RequestId, cancellationToken), "Complaints:Citizens.Done.Rate", cancellationToken);
}
