using Governance.Reporting.Application.Reports;
using Governance.Tenants;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Reporting.Pages.Mandate;

/// <summary>The reports on record.</summary>
[Authorize(Policy = ReportingPermissions.View)]
internal sealed class ReportsModel(FrozenReportAppService records, IUnitDirectory units) : PageModel
{
    public IReadOnlyList<FrozenHead> Records { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken) => Records = await records.ListAsync(cancellationToken);

    public string NameOf(string unitCode) => units.Find(unitCode)?.Name ?? unitCode;
}
