using Governance.Halls.Application.Book;
using Governance.Halls.Application.Items;
using Governance.Halls.Application.Staff;
using Governance.Halls.Contracts;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.MultiTenancy;
using Governance.Kernel.Permissions;
using Governance.Kernel.Timing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Halls.Pages.Halls.Items;

[Authorize(Policy = HallPermissions.View)]
internal sealed class ItemModel(
    ItemReader reader, BookNames names, IPermissionChecker permissions, ICurrentTenant currentTenant, TimeProvider time, Texts texts)
    : HallsPage(texts)
{
    [BindProperty(SupportsGet = true)]
    public DateOnly? AsOf { get; set; }

    public ItemDetail Detail { get; private set; } = null!;

    public IReadOnlyList<WindowPlace> Windows { get; private set; } = [];

    public string? Department { get; private set; }

    public IReadOnlyList<PastEntry<ServiceItemState>> Past { get; private set; } = [];

    public bool MayKeep { get; private set; }

    public bool HasBegun => Detail.Item.From <= Detail.Day;

    public bool HasEnded => Detail.Item.To < Detail.Day;

    /// <summary>The day from which something else will hold.</summary>
    public DateOnly? ComingFrom => Detail.ChangedFrom > time.Today() && Past.Count > 0 ? Detail.ChangedFrom : null;

    /// <summary>The first of its places, to lead back to.</summary>
    public WindowPlace? Home => Windows.Count == 0 ? null : Windows[0];

    public async Task OnGetAsync(Guid item, CancellationToken cancellationToken)
    {
        // An address with a day that is none shows today.
        ModelState.Clear();
        AsOf = Input.IsInRange(AsOf) ? AsOf : null;
        Detail = await reader.GetAsync(item, AsOf, cancellationToken);
        Past = await reader.HistoryAsync(item, cancellationToken);
        MayKeep = Detail.Item.TenantId == currentTenant.Id && await permissions.IsGrantedAsync(HallPermissions.Book);
        var windows = await names.WindowsAsync(Detail.Item.WindowIds.Select(id => (Guid?)id), cancellationToken);
        Windows = BookChoices.InOrder(windows.Values);
        var departments = await names.DepartmentsAsync([Detail.Item.DepartmentId], cancellationToken);
        Department = departments.Values.FirstOrDefault();
    }
}
