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
internal sealed class NoticeEvidenceModel(
    NoticeReader notices, WorkEvidenceService evidence, MechanismNames names, ICurrentTenant currentTenant, Texts texts)
    : BookPage("Evidence", texts)
{
    [BindProperty(SupportsGet = true)]
    public Guid Notice { get; set; }

    [BindProperty]
    public EvidenceInput Input { get; set; } = new();

    public NoticeDetails Details { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Mechanisms => Choices.Of(names);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        Input.Mechanism = Details.Window is { } window ? WindowMechanisms.Of(window.Kinds) : null;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        if (!await TryBookAsync(() => evidence.FromNoticeAsync(Notice, Input.Mechanism, cancellationToken)))
        {
            return Page();
        }

        TempData["Done"] = Texts["Halls:Book.AsEvidenceDone", names[Input.Mechanism!]];
        return Redirect($"/halls/{Details.Hall.Code}#{Input.Mechanism}");
    }

    private async Task LoadAsync(CancellationToken cancellationToken)
    {
        Details = await notices.GetAsync(Notice, cancellationToken);
        if (Details.Hall.TenantId != currentTenant.Id)
        {
            throw new EntityNotFoundException("notice", Notice);
        }
    }
}
