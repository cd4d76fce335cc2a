using Governance.Kernel.Exceptions;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.Timing;
using Governance.Reporting.Application.Reports;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Reporting.Pages.Mandate;

/// <summary>Asks before a report goes on record.</summary>
[Authorize(Policy = ReportingPermissions.Freeze)]
internal sealed class FreezeModel(FrozenReportAppService records, ReportScopes scopes, TimeProvider time, Texts texts) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? AsOf { get; set; }

    /// <summary>The record whose place the new one takes.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Supersedes { get; set; }

    [BindProperty]
    public string? Errata { get; set; }

    public DateOnly Day { get; private set; }

    public string ScopeName { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken) =>
        await ShowAsync(cancellationToken) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        try
        {
            var record = Supersedes is { } wrong
                ? await records.SupersedeAsync(wrong, Errata, cancellationToken)
                : await records.FreezeAsync(AsOf, cancellationToken);
            return Redirect($"/mandate/reports/{record.Id}");
        }
        catch (EntityNotFoundException)
        {
            return NotFound();
        }
        catch (InvalidInputException exception)
        {
            ModelState.AddModelError(exception.Field == Application.Reports.AsOf.Field ? nameof(AsOf) : nameof(Errata), texts.Of(exception));
            Response.StatusCode = StatusCodes.Status400BadRequest;
        }
        catch (BusinessException exception)
        {
            ModelState.AddModelError("", texts.Of(exception));
            Response.StatusCode = StatusCodes.Status409Conflict;
        }

        return await ShowAsync(cancellationToken) ? Page() : NotFound();
    }

    private async Task<bool> ShowAsync(CancellationToken cancellationToken)
    {
        ScopeName = scopes.Own() is { } own ? own.Name : "";
        Day = time.Today();
        try
        {
            Day = Supersedes is { } wrong
                ? (await records.FindAsync(wrong, cancellationToken)).AsOf
                : Application.Reports.AsOf.Read(AsOf, Day);
        }
        catch (EntityNotFoundException)
        {
            return false;
        }
        catch (InvalidInputException exception)
        {
            ModelState.TryAddModelError(nameof(AsOf), texts.Of(exception));
            Response.StatusCode = StatusCodes.Status400BadRequest;
        }

        return true;
    }
}
