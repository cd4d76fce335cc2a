using System.Globalization;
using Governance.Halls.Application;
using Governance.Halls.Application.Staff;
using Governance.Halls.Application.Staff.Requests;
using Governance.Halls.Contracts;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.MultiTenancy;
using Governance.Kernel.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Governance.Halls.Pages.Halls.Staff;

[Authorize(Policy = HallPermissions.View)]
internal sealed class StaffListModel(
    HallLookup halls,
    StaffReader reader,
    BookNames names,
    BookChoices choices,
    IPermissionChecker permissions,
    ICurrentTenant currentTenant,
    Texts texts) : HallsPage(texts)
{
    private IReadOnlyDictionary<Guid, string> _departments = new Dictionary<Guid, string>();
    private IReadOnlyDictionary<Guid, WindowPlace> _windows = new Dictionary<Guid, WindowPlace>();

    [BindProperty(SupportsGet = true)]
    public string? Q { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Window { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Department { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Left { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    public HallState Hall { get; private set; } = null!;

    public StaffPage Found { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Windows { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Departments { get; private set; } = [];

    public bool MayKeep { get; private set; }

    public bool IsFiltered => Left || Window is not null || Department is not null || !string.IsNullOrWhiteSpace(Q) || !string.IsNullOrEmpty(After);

    public async Task OnGetAsync(string code, CancellationToken cancellationToken)
    {
        // An address with an unreadable filter is one without it.
        ModelState.Clear();
        var hall = await halls.VisibleAsync(code, cancellationToken);
        Hall = hall.ToState();
        MayKeep = Hall.TenantId == currentTenant.Id && await permissions.IsGrantedAsync(HallPermissions.Book);
        Found = await reader.ListAsync(hall, new StaffQuery(Q, Window, Department, Left, After, StaffQuery.Usual), cancellationToken);
        _departments = await names.DepartmentsAsync(Found.Staff.Select(s => s.DepartmentId), cancellationToken);
        _windows = await names.WindowsAsync(Found.Staff.Select(s => s.WindowId), cancellationToken);
        var (windows, departments) = await choices.FiltersAsync(hall, cancellationToken);
        Windows = [.. windows.Select(w => new SelectListItem(Texts.WindowAndName(w), w.Id.ToString()))];
        Departments = [.. departments.Select(d => new SelectListItem(d.Name, d.Id.ToString()))];
    }

    public string DepartmentOf(StaffState member) =>
        member.DepartmentId is { } id && _departments.TryGetValue(id, out var name) ? name : Texts["Halls:Staff.DepartmentUnknown"];

    public string WindowOf(StaffState member) =>
        member.WindowId is { } id && _windows.TryGetValue(id, out var window) ? Texts.Window(window) : Texts["Halls:Staff.AtNoWindow"];

    public string HrefAfter(string? after) => $"/halls/{Hall.Code}/staff" + QueryString.Create(
        new Dictionary<string, string?>
        {
            [nameof(Q)] = Q,
            [nameof(Window)] = Window?.ToString(),
            [nameof(Department)] = Department?.ToString(),
            [nameof(Left)] = Left ? Left.ToString(CultureInfo.InvariantCulture) : null,
            [nameof(After)] = after,
        }.Where(p => !string.IsNullOrEmpty(p.Value)));
}
