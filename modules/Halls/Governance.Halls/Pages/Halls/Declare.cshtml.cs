using Governance.Halls.Application;
using Governance.Halls.Application.Requests;
using Governance.Halls.Contracts;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.MultiTenancy;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Halls.Pages.Halls;

[Authorize(Policy = HallPermissions.Document)]
internal sealed class DeclareModel(
    HallReader reader, MechanismNames names, EvidenceService evidence, ICurrentTenant currentTenant, Texts texts)
    : MechanismPage(reader, names, texts)
{
    private static readonly char[] Separators = ['\n', '\r', '、', '，', ',', '；', ';'];

    [BindProperty]
    public DeclareInput Input { get; set; } = new();

    public Task OnGetAsync(CancellationToken cancellationToken) => LoadOwnAsync(currentTenant.Id, cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await LoadOwnAsync(currentTenant.Id, cancellationToken);
        var places = (Input.Places ?? "").Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var request = new DeclareRequest(Input.Since, Input.SincePrecision, places, Input.Note);
        return await TryAsync(() => evidence.DeclareAsync(Code, Mechanism, request, cancellationToken)) ? Redirect(BackHref) : Page();
    }
}

/// <summary>What the form asks for.</summary>
internal sealed class DeclareInput
{
    public DateOnly? Since { get; set; }

    public DatePrecision SincePrecision { get; set; }

    public string? Places { get; set; }

    public string? Note { get; set; }
}
