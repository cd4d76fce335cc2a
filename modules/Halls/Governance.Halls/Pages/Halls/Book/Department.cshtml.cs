using Governance.Halls.Application.Book;
using Governance.Halls.Contracts;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Halls.Pages.Halls.Book;

[Authorize(Policy = HallPermissions.View)]
internal sealed class DepartmentModel(DepartmentService departments, IPermissionChecker permissions, Texts texts)
    : BookPage("Department", texts), IChangeForm
{
    [BindProperty(SupportsGet = true)]
    public Guid Department { get; set; }

    [BindProperty]
    public DepartmentInput Input { get; set; } = new();

    public DepartmentState State { get; private set; } = null!;

    public IReadOnlyList<PastEntry<DepartmentState>> History { get; private set; } = [];

    public bool MayBook { get; private set; }

    ChangeInput IChangeForm.Input => Input;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        Input = DepartmentInput.Of(State);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        if (!MayBook)
        {
            return Forbid();
        }

        if (!await TryBookAsync(() => departments.EditAsync(Department, Input.ToEdit(), cancellationToken)))
        {
            return Page();
        }

        TempData["Done"] = Texts["Halls:Book.Saved"];
        return Redirect($"/halls/departments/{Department}");
    }

    private async Task LoadAsync(CancellationToken cancellationToken)
    {
        State = await departments.GetAsync(Department, cancellationToken);
        History = await departments.HistoryAsync(Department, cancellationToken);
        MayBook = await permissions.IsGrantedAsync(HallPermissions.Book);
    }
}
