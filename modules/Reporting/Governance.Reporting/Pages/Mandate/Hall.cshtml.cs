using Governance.Halls.Contracts;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Permissions;
using Governance.Kernel.Timing;
using Governance.Reporting.Application.Reports;
using Governance.Reporting.Domain.Reports;
using Governance.Tenants;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Reporting.Pages.Mandate;

/// <summary>One hall: how far each mechanism has come, on what evidence, and when.</summary>
[Authorize(Policy = ReportingPermissions.View)]
internal sealed class HallModel(
    HallReportAppService halls, ReportScopes scopes, IUnitDirectory units, HallSentences sentences, IPermissionChecker permissions,
    ICurrentUser user, TimeProvider time) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? AsOf { get; set; }

    public HallReport Report { get; private set; } = null!;

    public (string Main, string More) Sentence { get; private set; }

    /// <summary>The units above that the reader may see, the widest first.</summary>
    public IReadOnlyList<AdministrativeUnit> Path { get; private set; } = [];

    public bool SeesProvince { get; private set; }

    /// <summary>Whether the reader may open the stored files.</summary>
    public bool FilesOpen { get; private set; }

    /// <summary>Whether the reader may record what they saw on the spot.</summary>
    public bool CanInspect { get; private set; }

    public DateOnly Today => time.Today();

    /// <summary>The mechanisms of the coverage: a card each.</summary>
    public IEnumerable<HallMechanism> Cards => Report.Mechanisms.Where(m => m.Standings.Any(s => s.InCoverage));

    /// <summary>Other mechanisms of which there is evidence.</summary>
    public IEnumerable<HallMechanism> Others => Report.Mechanisms.Where(m => m.Standings.All(s => !s.InCoverage) && m.Evidence.Count > 0);

    public DateOnly? Deadline => Cards.SelectMany(c => c.Standings).Where(s => s.InCoverage).Select(s => s.Deadline).OfType<DateOnly>()
        .Select(d => (DateOnly?)d).FirstOrDefault();

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken cancellationToken)
    {
        try
        {
            Report = await halls.ReadAsync(code, AsOf, cancellationToken);
        }
        catch (EntityNotFoundException)
        {
            return NotFound();
        }

        FilesOpen = user.IsAuthenticated && await permissions.IsGrantedAsync(HallPermissions.View);
        CanInspect = user.IsAuthenticated && await permissions.IsGrantedAsync(HallPermissions.Inspect);
        Sentence = sentences.Of(Report);
        SeesProvince = scopes.Own().Kind == ScopeKind.Province;
        Path = [.. Above(Report.Hall.UnitCode).Where(u => u.Kind is UnitKind.City or UnitKind.County or UnitKind.DevelopmentZone && scopes.Sees(u.Code)).Reverse()];
        return Page();
    }

    private IEnumerable<AdministrativeUnit> Above(string code)
    {
        for (var unit = units.Find(code); unit is not null; unit = unit.ParentCode is { } parent ? units.Find(parent) : null)
        {
            yield return unit;
        }
    }
}
