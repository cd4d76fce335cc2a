using Governance.Halls.Application;
using Governance.Halls.Application.Book;
using Governance.Halls.Contracts;
using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Halls.Pages.Halls.Book;

[Authorize(Policy = HallPermissions.Book)]
internal sealed class WindowNewModel(
    HallStore halls, WindowService windows, DepartmentService departments, TimeProvider time, Texts texts)
    : WindowForm(departments, time, texts)
{
    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        Input.From = Today;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        var window = Guid.Empty;
        if (!await TryBookAsync(async () => window = await windows.OpenAsync(Code, Input.ToOpen(), cancellationToken)))
        {
            return Page();
        }

        TempData["Done"] = Texts["Halls:Window.Opened"];
        return Redirect($"/halls/windows/{window}");
    }

    private async Task LoadAsync(CancellationToken cancellationToken)
    {
        Hall = (await halls.HallAsync(Code, cancellationToken)).ToState();
        await LoadDepartmentsAsync(Input.DepartmentId, cancellationToken);
    }
}
