using Governance.Complaints.Application.Citizens;
using Governance.Kernel.Domain;
using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Complaints.Pages.Citizens;

/// <summary>The citizen adds words or photos.</summary>
internal sealed class AddModel(CitizenEntrance entrance, TrackingReader reader, CitizenDesk desk, IGuidGenerator guids, Texts texts)
    : CitizenPage(entrance, reader, texts)
{
    [BindProperty]
    public TextInput Input { get; set; } = new() { RequestId = guids.Create() };

    public Task<IActionResult> OnPostAsync(CancellationToken cancellationToken) =>
        DoAsync(async e => await desk.AddAsync(e, Input.Text, await Input.Files.ReadAsync(cancellationToken), Input.RequestId, cancellationToken), "Complaints:Citizens.Done.Add", cancellationToken);
}
