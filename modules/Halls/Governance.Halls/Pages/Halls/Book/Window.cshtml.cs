using Governance.Halls.Application.Book;
using Governance.Halls.Contracts;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.MultiTenancy;
using Governance.Kernel.Permissions;
using Governance.Kernel.Timing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Halls.Pages.Halls.Book;

[Authorize(Policy = HallPermissions.View)]
internal sealed class WindowModel(
    WindowReader windows, IPermissionChecker permissions, ICurrentTenant currentTenant, TimeProvider time, Texts texts)
    : BookPage("Window", texts), IAsOfPage
{
    private IReadOnlyDictionary<Guid, string> _departments = new Dictionary<Guid, string>();

    [BindProperty(SupportsGet = true)]
    public DateOnly? AsOf { get; set; }

    public WindowDetails Details { get; private set; } = null!;

    public IReadOnlyList<PastEntry<WindowState>> History { get; private set; } = [];

    public bool MayBook { get; private set; }

    public bool MayDocument { get; private set; }

    public bool IsPast => Details.Day != time.Today();

    public bool IsThere => Details.Day >= Details.Window.From && (Details.Window.To is null || Details.Day <= Details.Window.To);

    /// <summary>Whether the photo of the window is the one that is stored; an older one is not shown.</summary>
    public bool HasPhoto { get; private set; }

    public string TodayHref => $"/halls/windows/{Details.Window.Id}";

    public string DepartmentOf(WindowState window) =>
        (window.DepartmentId is { } id ? _departments.GetValueOrDefault(id) : null) ?? Texts["Halls:Window.NoDepartment"];

    public async Task OnGetAsync(Guid window, CancellationToken cancellationToken)
    {
        Details = await windows.GetAsync(window, ReadDay(AsOf), cancellationToken);
        History = await windows.HistoryAsync(window, cancellationToken);
        _departments = await windows.DepartmentsOfAsync(History, cancellationToken);
        HasPhoto = Details.Window.PhotoHash is not null && !IsPast;
        var own = Details.Hall.TenantId == currentTenant.Id && !IsPast;
        MayBook = own && await permissions.IsGrantedAsync(HallPermissions.Book);
        MayDocument = own && await permissions.IsGrantedAsync(HallPermissions.Document);
    }
}
