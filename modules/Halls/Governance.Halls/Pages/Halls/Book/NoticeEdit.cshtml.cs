using Governance.Halls.Application.Book;
using Governance.Halls.Contracts;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.MultiTenancy;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Halls.Pages.Halls.Book;

[Authorize(Policy = HallPermissions.Book)]
internal sealed class NoticeEditModel(
    NoticeReader reader,
    NoticeService notices,
    WindowReader windows,
    DepartmentService departments,
    ICurrentTenant currentTenant,
    TimeProvider time,
    Texts texts) : NoticeForm(windows, departments, time, texts)
{
    [BindProperty(SupportsGet = true)]
    public Guid Notice { get; set; }

    public NoticeDetails Details { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        Input = NoticeInput.Of(Details.Notice);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        if (!await TryBookAsync(() => notices.EditAsync(Notice, Input.ToEdit(), cancellationToken)))
        {
            return Page();
        }

        TempData["Done"] = Texts["Halls:Book.Saved"];
        return Redirect($"/halls/notices/{Notice}");
    }

    private async Task LoadAsync(CancellationToken cancellationToken)
    {
        Details = await reader.GetAsync(Notice, cancellationToken);
        Hall = Details.Hall;
        if (Hall.TenantId != currentTenant.Id)
        {
            throw new EntityNotFoundException("notice", Notice);
        }

        await LoadChoicesAsync(Details.Notice, cancellationToken);
    }
}
