using Governance.Kernel.Exceptions;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Reporting.Application.Reports;
using Governance.Reporting.Domain.Reports;
using Governance.Tenants;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Reporting.Pages.Mandate;

/// <summary>A city with its counties, a county or a development zone with its halls.</summary>
[Authorize(Policy = ReportingPermissions.View)]
internal sealed class UnitModel(MandateReportAppService reports, ReportScopes scopes, ReportSentences sentences, IUnitDirectory units, Texts texts) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? AsOf { get; set; }

    public ReportView? View { get; private set; }

    public AdministrativeUnit Unit { get; private set; } = null!;

    /// <summary>The city above, where the reader may see it.</summary>
    public AdministrativeUnit? City { get; private set; }

    /// <summary>Whether the unit exists on the day.</summary>
    public bool Exists { get; private set; }

    public bool SeesProvince { get; private set; }

    public (string Main, string More) Sentence { get; private set; }

    public DateOnly Today => reports.Today;

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken cancellationToken)
    {
        try
        {
            var report = await reports.ReadUnitAsync(code, AsOf, cancellationToken);
            Unit = units.Get(code);
            Exists = Unit.ExistsOn(report.AsOf);
            SeesProvince = scopes.Own().Kind == ScopeKind.Province;
            City = Unit.CityCode is { } city && city != code && scopes.Sees(city) ? units.Find(city) : null;
            View = new ReportView(report, Live: true);
            Sentence = sentences.Parts(report, null);
            return Page();
        }
        catch (EntityNotFoundException)
        {
            return NotFound();
        }
        catch (InvalidInputException exception)
        {
            Unit = units.Get(code);
            ModelState.AddModelError(nameof(AsOf), texts.Of(exception));
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }
    }
}
