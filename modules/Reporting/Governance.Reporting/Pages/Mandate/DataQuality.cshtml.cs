using Governance.Kernel.Permissions;
using Governance.Reporting.Application.Reconciliation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Reporting.Pages.Mandate;

/// <summary>How late the figures are, and what the nightly comparison with their owners found.</summary>
[Authorize(Policy = ReportingPermissions.View)]
internal sealed class DataQualityModel(DataQualityAppService quality, IPermissionChecker permissions) : PageModel
{
    public DataQuality Quality { get; private set; } = null!;

    public bool MayRepair { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Quality = await quality.ReadAsync(cancellationToken);
        MayRepair = await permissions.IsGrantedAsync(ReportingPermissions.RepairData);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!await permissions.IsGrantedAsync(ReportingPermissions.RepairData))
        {
            return Forbid();
        }

        await quality.ReconcileAsync(cancellationToken);
        return RedirectToPage();
    }
}
