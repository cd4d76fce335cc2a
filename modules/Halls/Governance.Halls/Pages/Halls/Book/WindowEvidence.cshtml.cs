using Governance.Halls.Application;
using Governance.Halls.Application.Book;
using Governance.Halls.Contracts;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.MultiTenancy;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Governance.Halls.Pages.Halls.Book;

[Authorize(Policy = HallPermissions.Document)]
internal sealed class WindowEvidenceModel(
    WindowReader windows, HallReader halls, WorkEvidenceService evidence, MechanismNames names, ICurrentTenant currentTenant, Texts texts)
    : BookPage("Evidence", texts)
{
    [BindProperty(SupportsGet = true)]
    public Guid Window { get; set; }

    [BindProperty]
    public EvidenceInput Input { get; set; } = new();

    public WindowDetails Details { get; private set; } = null!;

    /// <summary>The mechanisms that the hall has declared already, by name.</summary>
    public IReadOnlyList<string> Declared { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Mechanisms => Choices.Of(names);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        Input.Mechanism = WindowMechanisms.Of(Details.Window.Kinds);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        if (!await TryBookAsync(() => evidence.FromWindowAsync(Window, Input.Mechanism, cancellationToken)))
        {
            return Page();
        }

        TempData["Done"] = Texts["Halls:Book.AsEvidenceDone", names[Input.Mechanism!]];
        return Redirect($"/halls/{Details.Hall.Code}#{Input.Mechanism}");
    }

    private async Task LoadAsync(CancellationToken cancellationToken)
    {
        Details = await windows.GetAsync(Window, null, cancellationToken);
        if (Details.Hall.TenantId != currentTenant.Id)
        {
            throw new EntityNotFoundException("window", Window);
        }

        var hall = await halls.GetAsync(Details.Hall.Code, cancellationToken);
        Declared = [.. hall.Mechanisms
            .Where(m => m.Evidence.Any(e => e is { Kind: EvidenceKind.Declaration, WithdrawnOn: null })).Select(m => names[m.Mechanism])];
    }
}
