using Governance.Halls.Application.Staff;
using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Governance.Halls.Pages.Halls.Staff;

/// <summary>What both forms about somebody have in common.</summary>
internal abstract class StaffForm(BookChoices choices, Texts texts) : HallsPage(texts)
{
    public IReadOnlyList<SelectListItem> Departments { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Windows { get; private set; } = [];

    protected async Task OfferAsync(string? hall, Guid? department, Guid? window, CancellationToken cancellationToken)
    {
        Departments = [.. (await choices.DepartmentsAsync(department, cancellationToken)).Select(d => new SelectListItem(d.Name, d.Id.ToString()))];
        var windows = await choices.WindowsAsync(window is { } chosen ? [chosen] : [], cancellationToken);
        Windows = [.. windows.Where(w => hall is null || w.HallCode == hall).Select(w => new SelectListItem(
            hall is null ? Texts["Halls:Staff.WindowOfHall", w.HallName, Texts.WindowAndName(w)] : Texts.WindowAndName(w), w.Id.ToString()))];
    }

    // A browser keeps what was typed, but never the file.
    protected void AskForFileAgain(IFormFile? file)
    {
        const string field = $"{InputName}.{nameof(NewStaffInput.File)}";
        if (file is not null && ModelState[field] is not { Errors.Count: > 0 })
        {
            ModelState.AddModelError(field, Texts["Halls:ChooseFileAgain", file.FileName]);
        }
    }
}
