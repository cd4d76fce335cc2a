using Governance.Halls.Application;
using Governance.Halls.Application.Items;
using Governance.Halls.Application.Staff;
using Governance.Halls.Contracts;
using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Halls.Pages.Halls.Items;

[Authorize(Policy = HallPermissions.Book)]
internal sealed class ItemNewModel(HallStore halls, ItemService items, BookChoices choices, Texts texts) : ItemForm(choices, texts)
{
    /// <summary>The hall from whose list one came.</summary>
    public HallState? Hall { get; private set; }

    public string BackHref => Hall is null ? "/halls" : $"/halls/{Hall.Code}/items";

    public async Task OnGetAsync(string? hall, CancellationToken cancellationToken)
    {
        Input.Hall = hall;
        Input.AddRows();
        await LoadAsync(cancellationToken);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        if (More)
        {
            return AddRows();
        }

        var id = Guid.Empty;
        if (!await TryAsync(async () => id = await items.OpenAsync(Input.ToOpenRequest(), cancellationToken)))
        {
            return Page();
        }

        TempData["Done"] = Texts["Halls:Items.Opened", Input.Name];
        return Redirect($"/halls/items/{id}");
    }

    private async Task LoadAsync(CancellationToken cancellationToken)
    {
        Hall = string.IsNullOrEmpty(Input.Hall) ? null : (await halls.HallAsync(Input.Hall, cancellationToken)).ToState();
        await OfferAsync(null, [], cancellationToken);
    }
}
