using Governance.Halls.Application.Book;
using Governance.Halls.Contracts;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.Timing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Governance.Halls.Pages.Halls.Book;

/// <summary>The form of a window, new or not.</summary>
internal abstract class WindowForm(DepartmentService departments, TimeProvider time, Texts texts) : BookPage("Window", texts), IChangeForm
{
    [BindProperty]
    public WindowInput Input { get; set; } = new();

    public HallState Hall { get; protected set; } = null!;

    public IReadOnlyList<SelectListItem> Departments { get; private set; } = [];

    public IEnumerable<SelectListItem> Kinds => Texts.Choices(Enum.GetValues<WindowKind>());

    ChangeInput IChangeForm.Input => Input;

    protected DateOnly Today => time.Today();

    protected async Task LoadDepartmentsAsync(Guid? chosen, CancellationToken cancellationToken) =>
        Departments = Choices.Of(await departments.ListAsync(null, cancellationToken), Today, chosen);
}
