using Governance.Halls.Application.Book;
using Governance.Halls.Contracts;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.Timing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Governance.Halls.Pages.Halls.Book;

/// <summary>The form of a notice, new or not.</summary>
internal abstract class NoticeForm(WindowReader windows, DepartmentService departments, TimeProvider time, Texts texts)
    : BookPage("Notice", texts), IChangeForm
{
    [BindProperty]
    public NoticeInput Input { get; set; } = new();

    public HallState Hall { get; protected set; } = null!;

    public IReadOnlyList<SelectListItem> Departments { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Windows { get; private set; } = [];

    ChangeInput IChangeForm.Input => Input;

    protected DateOnly Today => time.Today();

    protected async Task LoadChoicesAsync(NoticeState? notice, CancellationToken cancellationToken)
    {
        Departments = Choices.Of(await departments.ListAsync(null, cancellationToken), Today, notice?.DepartmentId);
        var list = await windows.ListAsync(Hall.Code, null, cancellationToken);
        Windows = [.. list.Windows.Select(w => w.Window).Concat(list.Others.Where(w => w.From > Today || w.Id == notice?.WindowId))
            .Select(w => new SelectListItem(Texts.Label(w), w.Id.ToString()))];
    }
}
