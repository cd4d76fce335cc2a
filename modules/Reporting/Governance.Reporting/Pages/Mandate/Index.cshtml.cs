using Governance.Kernel.Exceptions;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.Permissions;
using Governance.Reporting.Application.Reports;
using Governance.Reporting.Domain.Reports;
using Governance.Tenants;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Reporting.Pages.Mandate;

/// <summary>How far the province, or the reader's city, has come with what was demanded.</summary>
[Authorize(Policy = ReportingPermissions.View)]
internal sealed class IndexModel(
    MandateReportAppService reports, FeedLateness lateness, ReportSentences sentences, IUnitDirectory units, IPermissionChecker permissions, Texts texts)
    : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? AsOf { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Requirement { get; set; }

    public ReportView? View { get; private set; }

    /// <summary>The requirement that sentence and map are about.</summary>
    public RequirementFigures? Chosen { get; private set; }

    public (string Main, string More) Sentence { get; private set; }

    public FeedState Feed { get; private set; } = null!;

    public bool MayFreeze { get; private set; }

    public bool MayManageCatalogue { get; private set; }

    public DateOnly Today => reports.Today;

    public IReadOnlyList<TilePosition> Tiles => units.Tiles;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        Feed = await lateness.ReadAsync(cancellationToken);
        try
        {
            var report = await reports.ReadAsync(AsOf, cancellationToken);
            if (report.Scope.Kind == ScopeKind.County)
            {
                return Redirect($"/mandate/{report.Scope.Code}");
            }

            Chosen = report.Find(Requirement) ?? (Requirement is null ? report.Requirements.FirstOrDefault() : null);
            if (Chosen is null && Requirement is not null)
            {
                return NotFound();
            }

            View = new ReportView(report, Live: true);
            Sentence = sentences.Parts(report, Chosen);
        }
        catch (InvalidInputException exception)
        {
            ModelState.AddModelError(nameof(AsOf), texts.Of(exception));
            Response.StatusCode = StatusCodes.Status400BadRequest;
        }

        MayFreeze = await permissions.IsGrantedAsync(ReportingPermissions.Freeze);
        MayManageCatalogue = await permissions.IsGrantedAsync(ReportingPermissions.ManageCatalogue);
        return Page();
    }
}
