using Governance.Halls.Application.Items;
using Governance.Halls.Application.Staff;
using Governance.Halls.Contracts;
using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Halls.Pages.Halls.Items;

[Authorize(Policy = HallPermissions.Book)]
internal sealed class ItemEditModel(ItemReader reader, ItemService items, BookChoices choices, Texts texts) : ItemForm(choices, texts)
{
    [BindProperty(SupportsGet = true)]
    public Guid Item { get; set; }

    /// <summary>The item as it stands after the latest change.</summary>
    public ServiceItemState Stands { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Stands = await reader.OwnAsync(Item, cancellationToken);
        Input = ItemInput.Of(Stands);
        Input.AddRows();
        await OfferAsync(Stands.DepartmentId, Stands.WindowIds, cancellationToken);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        Stands = await reader.OwnAsync(Item, cancellationToken);
        await OfferAsync(Stands.DepartmentId, Stands.WindowIds, cancellationToken);
        if (More)
        {
            return AddRows();
        }

        if (!await TryAsync(() => items.EditAsync(Item, Input.ToEditRequest(), cancellationToken)))
        {
            return Page();
        }

        TempData["Done"] = Texts["Halls:Items.Saved", Input.Name];
        return Redirect($"/halls/items/{Item}");
    }
}
