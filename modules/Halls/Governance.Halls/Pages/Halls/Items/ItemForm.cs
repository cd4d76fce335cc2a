using Governance.Halls.Application.Staff;
using Governance.Halls.Contracts;
using Governance.Halls.Pages.Halls.Staff;
using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Governance.Halls.Pages.Halls.Items;

/// <summary>What both forms about an item have in common.</summary>
internal abstract class ItemForm(BookChoices choices, Texts texts) : HallsPage(texts)
{
    [BindProperty]
    public ItemInput Input { get; set; } = new();

    /// <summary>Whether more rows for papers are asked for; then nothing is saved.</summary>
    [BindProperty]
    public bool More { get; set; }

    public IReadOnlyList<SelectListItem> Departments { get; private set; } = [];

    public IReadOnlyList<(string Hall, IReadOnlyList<SelectListItem> Windows)> WindowsByHall { get; private set; } = [];

    /// <summary>What is wrong with a group of fields.</summary>
    public string? ErrorAt(string field) => ModelState[$"{InputName}.{field}"]?.Errors.FirstOrDefault()?.ErrorMessage;

    public IEnumerable<SelectListItem> Forms(PaperForm chosen) => Enum.GetValues<PaperForm>()
        .Select(f => new SelectListItem(Texts.Of("Halls", f), f.ToString(), f == chosen));

    /// <param name="department">The department that stands now.</param>
    /// <param name="windows">The windows that stand now.</param>
    /// <param name="cancellationToken">Gives up.</param>
    protected async Task OfferAsync(Guid? department, IReadOnlyCollection<Guid> windows, CancellationToken cancellationToken)
    {
        Departments = [.. (await choices.DepartmentsAsync(department, cancellationToken)).Select(d => new SelectListItem(d.Name, d.Id.ToString()))];
        var offered = await choices.WindowsAsync(windows, cancellationToken);
        WindowsByHall = [.. offered.GroupBy(w => w.HallName).Select(g => (g.Key, Chips(g)))];
    }

    /// <summary>Adds empty rows and shows the form again with all that was typed.</summary>
    protected PageResult AddRows()
    {
        ModelState.Remove(nameof(More));
        // What cannot be read is said when it is to be saved.
        foreach (var entry in ModelState.Values)
        {
            entry.Errors.Clear();
        }

        Input.AddRows();
        return Page();
    }

    private IReadOnlyList<SelectListItem> Chips(IEnumerable<WindowPlace> windows) =>
        [.. windows.Select(w => new SelectListItem(Texts.WindowAndName(w), w.Id.ToString(), Input.WindowIds.Contains(w.Id)))];
}
