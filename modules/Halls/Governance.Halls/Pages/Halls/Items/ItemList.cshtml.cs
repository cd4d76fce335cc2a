using System.Globalization;
using Governance.Halls.Application;
using Governance.Halls.Application.Items;
using Governance.Halls.Application.Items.Requests;
using Governance.Halls.Application.Staff;
using Governance.Halls.Contracts;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.MultiTenancy;
using Governance.Kernel.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Governance.Halls.Pages.Halls.Items;

[Authorize(Policy = HallPermissions.View)]
internal sealed class ItemListModel(
    HallLookup halls,
    ItemReader reader,
    BookNames names,
    BookChoices choices,
    IPermissionChecker permissions,
    ICurrentTenant currentTenant,
    Texts texts) : HallsPage(texts)
{
    private IReadOnlyDictionary<Guid, string> _departments = new Dictionary<Guid, string>();

    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Department { get; set; }

    /// <summary>All items of the hall's tenant, those that are done at other halls or at no window too.</summary>
    [BindProperty(SupportsGet = true)]
    public bool All { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Ended { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    public HallState Hall { get; private set; } = null!;

    public ItemPage Found { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Departments { get; private set; } = [];

    public bool MayKeep { get; private set; }

    public bool IsFiltered => All || Ended || Department is not null || !string.IsNullOrWhiteSpace(Q) || !string.IsNullOrEmpty(After);

    public async Task OnGetAsync(string code, CancellationToken cancellationToken)
    {
        // An address with an unreadable filter is one without it.
        ModelState.Clear();
        var hall = await halls.VisibleAsync(code, cancellationToken);
        Hall = hall.ToState();
        MayKeep = Hall.TenantId == currentTenant.Id && await permissions.IsGrantedAsync(HallPermissions.Book);
        var query = new ItemQuery(Q, Department, Ended, After, ItemQuery.Usual);
        Found = All ? await reader.OfTenantOfAsync(hall, query, cancellationToken) : await reader.OfHallAsync(hall, query, cancellationToken);
        _departments = await names.DepartmentsAsync(Found.Items.Select(i => i.DepartmentId), cancellationToken);
        var (_, departments) = await choices.FiltersAsync(hall, cancellationToken);
        Departments = [.. departments.Select(d => new SelectListItem(d.Name, d.Id.ToString()))];
    }

    public string DepartmentOf(ServiceItemState item) =>
        item.DepartmentId is { } id && _departments.TryGetValue(id, out var name) ? name : Texts["Halls:Items.DepartmentNotEntered"];

    public string HrefAfter(string? after) => $"/halls/{Hall.Code}/items" + QueryString.Create(
        new Dictionary<string, string?>
        {
            [nameof(Q)] = Q,
            [nameof(Department)] = Department?.ToString(),
            [nameof(All)] = All ? All.ToString(CultureInfo.InvariantCulture) : null,
            [nameof(Ended)] = Ended ? Ended.ToString(CultureInfo.InvariantCulture) : null,
            [nameof(After)] = after,
        }.Where(p => !string.IsNullOrEmpty(p.Value)));
}
