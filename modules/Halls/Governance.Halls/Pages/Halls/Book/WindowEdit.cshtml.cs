using Governance.Halls.Application.Book;
using Governance.Halls.Contracts;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.MultiTenancy;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Halls.Pages.Halls.Book;

[Authorize(Policy = HallPermissions.Book)]
internal sealed class WindowEditModel(
    WindowReader reader, WindowService windows, DepartmentService departments, ICurrentTenant currentTenant, TimeProvider time, Texts texts)
    : WindowForm(departments, time, texts)
{
    [BindProperty(SupportsGet = true)]
    public Guid Window { get; set; }

    public WindowDetails Details { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        Input = WindowInput.Of(Details.Window);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        if (!await TryBookAsync(() => windows.EditAsync(Window, Input.ToEdit(), cancellationToken)))
        {
            return Page();
        }

        TempData["Done"] = Texts["Halls:Book.Saved"];
        return Redirect($"/halls/windows/{Window}");
    }

    private async Task LoadAsync(CancellationToken cancellationToken)
    {
        Details = await reader.GetAsync(Window, null, cancellationToken);
        Hall = Details.Hall;
        if (Hall.TenantId != currentTenant.Id)
        {
            throw new EntityNotFoundException("window", Window);
        }

        await LoadDepartmentsAsync(Details.Window.DepartmentId, cancellationToken);
    }
}
