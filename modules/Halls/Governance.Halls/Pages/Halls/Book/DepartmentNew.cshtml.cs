using Governance.Halls.Application.Book;
using Governance.Halls.Contracts;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.Timing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Halls.Pages.Halls.Book;

[Authorize(Policy = HallPermissions.Book)]
internal sealed class DepartmentNewModel(DepartmentService departments, TimeProvider time, Texts texts) : BookPage("Department", texts)
{
    [BindProperty]
    public DepartmentInput Input { get; set; } = new();

    public void OnGet() => Input.From = time.Today();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (!await TryBookAsync(() => departments.OpenAsync(Input.ToOpen(), cancellationToken)))
        {
            return Page();
        }

        TempData["Done"] = Texts["Halls:Department.Opened", Input.Name];
        return Redirect("/halls/departments");
    }
}
