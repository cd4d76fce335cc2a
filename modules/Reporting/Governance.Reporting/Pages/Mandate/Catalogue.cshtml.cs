using Governance.Kernel.Exceptions;
using Governance.Kernel.Permissions;
using Governance.Reporting.Application.Catalogue;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Reporting.Pages.Mandate;

/// <summary>What the province has demanded, as far as it is known; the current version or an old one.</summary>
[Authorize(Policy = ReportingPermissions.View)]
internal sealed class CatalogueModel(CatalogueReader reader, IPermissionChecker permissions) : PageModel
{
    public LoadedCatalogue Catalogue { get; private set; } = null!;

    public IReadOnlyList<CatalogueHead> Versions { get; private set; } = [];

    public bool IsCurrent { get; private set; }

    public bool MayManage { get; private set; }

    public async Task<IActionResult> OnGetAsync(int? number, CancellationToken cancellationToken)
    {
        try
        {
            Catalogue = number is { } old ? await reader.GetAsync(old, cancellationToken) : await reader.CurrentAsync(cancellationToken);
        }
        catch (EntityNotFoundException)
        {
            return NotFound();
        }

        Versions = await reader.ListAsync(cancellationToken);
        IsCurrent = Versions.Count == 0 || Versions[0].Number == Catalogue.Mark.Number;
        MayManage = await permissions.IsGrantedAsync(ReportingPermissions.ManageCatalogue);
        return Page();
    }
}
