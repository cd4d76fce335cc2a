using Governance.Kernel.Infrastructure.Localization;
using Governance.Reporting.Application.Catalogue;
using Governance.Reporting.Domain.Catalogue;
using Governance.Reporting.Domain.Reports;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Reporting.Pages.Mandate;

/// <summary>Types the official words of one item, and says whether they have been checked.</summary>
[Authorize(Policy = ReportingPermissions.ManageCatalogue)]
internal sealed class CatalogueItemModel(CatalogueReader reader, CatalogueAdminAppService admin, Texts texts) : PageModel
{
    [BindProperty]
    public ItemInput Input { get; set; } = new();

    public MandateDocument Document { get; private set; } = null!;

    public MandateItem Item { get; private set; } = null!;

    public CatalogueDraft? Draft { get; private set; }

    public string Json { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken cancellationToken)
    {
        if (!await FindAsync(code, cancellationToken))
        {
            return NotFound();
        }

        Input = ItemInput.Of(Item);
        return Page();
    }

    /// <summary>Shows what would change; saving is the next page's button.</summary>
    public async Task<IActionResult> OnPostAsync(string code, CancellationToken cancellationToken)
    {
        if (!await FindAsync(code, cancellationToken))
        {
            return NotFound();
        }

        foreach (var (field, key) in Input.Faults())
        {
            ModelState.AddModelError($"{nameof(Input)}.{field}", texts[key]);
        }

        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }

        Draft = await admin.CheckAsync(Input.ApplyTo(Item), cancellationToken);
        Json = CanonicalJson.Text(Draft.Catalogue);
        return Page();
    }

    private async Task<bool> FindAsync(string code, CancellationToken cancellationToken)
    {
        var current = await reader.CurrentAsync(cancellationToken);
        if (current.Catalogue.FindItem(code) is not { } found)
        {
            return false;
        }

        (Document, Item) = found;
        return true;
    }
}
