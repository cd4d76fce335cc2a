using System.Text;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Reporting.Application.Catalogue;
using Governance.Reporting.Domain.Catalogue;
using Governance.Reporting.Domain.Reports;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Reporting.Pages.Mandate;

/// <summary>Loads the official text as a file, and makes the new version that any change of the catalogue ends in.</summary>
[Authorize(Policy = ReportingPermissions.ManageCatalogue)]
internal sealed class CatalogueEditModel(CatalogueReader reader, CatalogueAdminAppService admin, Texts texts) : PageModel
{
    private const int LargestFile = 1024 * 1024;

    [BindProperty]
    public IFormFile? Upload { get; set; }

    [BindProperty]
    public string? Json { get; set; }

    [BindProperty]
    public int BaseNumber { get; set; }

    [BindProperty]
    public string? Note { get; set; }

    public LoadedCatalogue Current { get; private set; } = null!;

    /// <summary>What is about to become a new version.</summary>
    public CatalogueDraft? Draft { get; private set; }

    /// <summary>The pack's own catalogue, where it waits to be taken in.</summary>
    public CatalogueDraft? Offer { get; private set; }

    public Task OnGetAsync(CancellationToken cancellationToken) => ShowAsync(cancellationToken);

    /// <summary>Looks at a file.</summary>
    public async Task<IActionResult> OnPostCheckAsync(CancellationToken cancellationToken)
    {
        if (Upload is null || Upload.Length is 0 or > LargestFile)
        {
            return await WrongAsync(nameof(Upload), texts[Upload is { Length: > LargestFile } ? "Reporting:UploadTooLarge" : "Reporting:UploadMissing"], cancellationToken);
        }

        using var file = new MemoryStream();
        await Upload.CopyToAsync(file, cancellationToken);
        return await LookAsync(file.ToArray(), cancellationToken);
    }

    /// <summary>Makes the new version out of what was looked at.</summary>
    public async Task<IActionResult> OnPostSaveAsync(CancellationToken cancellationToken)
    {
        var draft = await admin.CheckAsync(Encoding.UTF8.GetBytes(Json ?? ""), cancellationToken);
        if (draft.Errors.Count > 0)
        {
            return await LookAsync(Encoding.UTF8.GetBytes(Json ?? ""), cancellationToken);
        }

        return await SaveAsync(draft, CatalogueOrigin.Page, cancellationToken);
    }

    /// <summary>Takes the pack's catalogue in.</summary>
    public async Task<IActionResult> OnPostTakeAsync(CancellationToken cancellationToken) =>
        await admin.OfferAsync(cancellationToken) is { } offer
            ? await SaveAsync(offer, CatalogueOrigin.Pack, cancellationToken)
            : RedirectToPage();

    private async Task<IActionResult> SaveAsync(CatalogueDraft draft, CatalogueOrigin origin, CancellationToken cancellationToken)
    {
        try
        {
            if (Note is { Length: > 2000 })
            {
                throw new InvalidInputException(nameof(Note), "Reporting:NoteTooLong");
            }

            await admin.SaveAsync(draft.Catalogue, BaseNumber, origin, Note, cancellationToken);
            return Redirect("/mandate/catalogue");
        }
        catch (BusinessException exception)
        {
            ModelState.AddModelError(exception is InvalidInputException input ? input.Field : "", texts.Of(exception));
            Response.StatusCode = exception is InvalidInputException ? StatusCodes.Status400BadRequest : StatusCodes.Status409Conflict;
            Draft = origin == CatalogueOrigin.Page ? draft : null;
            await ShowAsync(cancellationToken);
            return Page();
        }
    }

    private async Task<IActionResult> LookAsync(byte[] json, CancellationToken cancellationToken)
    {
        var draft = await admin.CheckAsync(json, cancellationToken);
        foreach (var error in draft.Errors)
        {
            ModelState.AddModelError(nameof(Upload), texts["Reporting:CatalogueError.AtLine", error.Line, texts[error.Key, error.Name, error.Value]]);
        }

        if (draft.Errors.Count > 0)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
        }
        else
        {
            Draft = draft;
        }

        await ShowAsync(cancellationToken);
        return Page();
    }

    private async Task<IActionResult> WrongAsync(string field, string text, CancellationToken cancellationToken)
    {
        ModelState.AddModelError(field, text);
        Response.StatusCode = StatusCodes.Status400BadRequest;
        await ShowAsync(cancellationToken);
        return Page();
    }

    private async Task ShowAsync(CancellationToken cancellationToken)
    {
        Current = await reader.CurrentAsync(cancellationToken);
        Offer = await admin.OfferAsync(cancellationToken);
        if (Draft is not null)
        {
            ModelState.Remove(nameof(Json));
            Json = CanonicalJson.Text(Draft.Catalogue);
        }

        ModelState.Remove(nameof(BaseNumber));
        BaseNumber = Current.Mark.Number;
    }
}
