using Governance.Complaints.Application.Cases;
using Governance.Complaints.Application.Citizens.Files;
using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.Files;
using Governance.Complaints.Pages.Citizens;
using Governance.Kernel.Domain;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Complaints.Pages.Complaints.Identity;

/// <summary>The photos and papers of a case; whoever works on it adds to them.</summary>
[Authorize(Policy = ComplaintPermissions.View)]
internal sealed class FilesModel(CaseFiles files, IPermissionChecker permissions, IGuidGenerator guids, Texts texts) : ComplaintsPage(texts)
{
    [BindProperty(SupportsGet = true)]
    public string Number { get; set; } = "";

    [BindProperty]
    public TextInput Input { get; set; } = new() { RequestId = guids.Create() };

    public IReadOnlyList<CaseFile> Files { get; private set; } = [];

    public bool CanAdd { get; private set; }

    public Task OnGetAsync(CancellationToken cancellationToken) => LoadAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        if (!CanAdd)
        {
            return Forbid();
        }

        if (!await TryAsync(async () => await files.AddAsync(
            Number, await Input.Files.ReadAsync(cancellationToken), new Sheet(Input.RequestId, null), cancellationToken)))
        {
            return Page();
        }

        TempData["Done"] = Texts["Complaints:CaseFiles.Done"];
        return Redirect($"/complaints/{Number}/files");
    }

    private async Task LoadAsync(CancellationToken cancellationToken)
    {
        Files = await files.ListAsync(Number, cancellationToken);
        CanAdd = await permissions.IsGrantedAsync(ComplaintPermissions.Work);
    }
}
