using Governance.Complaints.Application.TrackingCards;
using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.Codes;
using Governance.Complaints.Domain.TrackingCards;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.MultiTenancy;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Complaints.Pages.TrackingCards;

/// <summary>Opens a card by its number, or by its QR code as a hand scanner types it. One that is not genuine is not opened.</summary>
[Authorize(Policy = ComplaintPermissions.View)]
internal sealed class OpenModel(CardReader cards, CardChecking checking, CardKeys keys, ITenantStore tenants, Texts texts) : ComplaintsPage(texts)
{
    [BindProperty(SupportsGet = true)]
    public string? Code { get; set; }

    /// <summary>Why none was opened.</summary>
    public string Why { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(Code))
        {
            return Redirect("/cards");
        }

        if (CodeAlphabet.Normalize(Code) is { Length: CaseCode.NumberLength } number)
        {
            Why = Texts["Complaints:Cards.UnknownNumber"];
            return await cards.HasAsync(number, cancellationToken) ? Redirect($"/cards/{number}") : Page();
        }

        if (Code.Length > CardCode.Longest)
        {
            Why = Texts.Of("Complaints", CardVerdict.NotReadable);
            return Page();
        }

        return await ScannedAsync(Code, cancellationToken);
    }

    private async Task<IActionResult> ScannedAsync(string code, CancellationToken cancellationToken)
    {
        var read = await checking.CheckAsync(code, cancellationToken);
        if (read.Number is null)
        {
            Why = Texts.Of("Complaints", read.Verdict);
            return Page();
        }

        if (read.Tenant != keys.TenantCode)
        {
            Why = Texts["Complaints:Cards.OfAnotherUnit", tenants.FindByCode(read.Tenant!)?.Name ?? read.Tenant];
            return Page();
        }

        return Redirect($"/cards/{read.Number}?shown={read.Revision}");
    }
}
