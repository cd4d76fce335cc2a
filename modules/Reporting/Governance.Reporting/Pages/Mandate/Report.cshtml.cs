using Governance.Kernel.Exceptions;
using Governance.Kernel.Permissions;
using Governance.Reporting.Application.Reports;
using Governance.Reporting.Domain.Reports;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Reporting.Pages.Mandate;

/// <summary>A report on record, as it was stored, its hash computed again.</summary>
[Authorize(Policy = ReportingPermissions.View)]
internal sealed class ReportModel(FrozenReportAppService records, ReportScopes scopes, IPermissionChecker permissions) : PageModel
{
    public FrozenReport Record { get; private set; } = null!;

    public ReportView View { get; private set; } = null!;

    public Guid? Successor { get; private set; }

    public bool Intact { get; private set; }

    public bool MaySupersede { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken)
    {
        try
        {
            Record = await records.FindAsync(id, cancellationToken);
        }
        catch (EntityNotFoundException)
        {
            return NotFound();
        }

        Intact = Record.IsIntact();
        View = new ReportView(Record.Report(), Live: false);
        Successor = await records.SuccessorOfAsync(id, cancellationToken);
        MaySupersede = Successor is null && scopes.Own().Code == Record.ScopeCode && await permissions.IsGrantedAsync(ReportingPermissions.Freeze);
        return Page();
    }
}
