using Governance.Halls.Application;
using Governance.Halls.Application.Requests;
using Governance.Halls.Contracts;
using Governance.Halls.Domain;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.Timing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Halls.Pages.Halls;

[Authorize(Policy = HallPermissions.Inspect)]
internal sealed class InspectModel(
    HallReader reader, MechanismNames names, InspectionService inspections, Texts texts, TimeProvider time)
    : MechanismPage(reader, names, texts)
{
    [BindProperty]
    public InspectInput Input { get; set; } = new();

    public Task OnGetAsync(CancellationToken cancellationToken)
    {
        Input.Day = time.Today();
        return LoadAsync(cancellationToken);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        return await TryAsync(() => RecordAsync(cancellationToken)) ? Redirect(BackHref) : Page();
    }

    private Task RecordAsync(CancellationToken cancellationToken)
    {
        var day = Input.Day ?? throw new InvalidInputException(EvidenceFields.Day, HallErrorCodes.DateMissing);
        var seen = Input.SeenInUse ?? throw new InvalidInputException(nameof(Input.SeenInUse), HallErrorCodes.TextRequired);
        return inspections.RecordAsync(Code, Mechanism, new InspectRequest(day, seen, Input.Note), cancellationToken);
    }
}

/// <summary>What the form asks for.</summary>
internal sealed class InspectInput
{
    public DateOnly? Day { get; set; }

    public bool? SeenInUse { get; set; }

    public string? Note { get; set; }
}
