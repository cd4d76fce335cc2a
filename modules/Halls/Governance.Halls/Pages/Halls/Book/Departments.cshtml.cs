using Governance.Halls.Application.Book;
using Governance.Halls.Contracts;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.Permissions;
using Microsoft.AspNetCore.Authorization;

namespace Governance.Halls.Pages.Halls.Book;

[Authorize(Policy = HallPermissions.View)]
internal sealed class DepartmentsModel(DepartmentService departments, IPermissionChecker permissions, Texts texts) : BookPage("Department", texts)
{
    public IReadOnlyList<DepartmentState> Departments { get; private set; } = [];

    public bool MayBook { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        MayBook = await permissions.IsGrantedAsync(HallPermissions.Book);
        Departments = await departments.ListAsync(null, cancellationToken);
    }
}
