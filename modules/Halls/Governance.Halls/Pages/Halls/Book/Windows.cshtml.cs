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
internal sealed class WindowsModel(
    WindowReader windows, IPermissionChecker permissions, ICurrentTenant currentTenant, TimeProvider time, Texts texts)
    : BookPage("Window", texts), IAsOfPage
{
    [BindProperty(SupportsGet = true)]
    public DateOnly? AsOf { get; set; }

    /// <summary>Whether those that are closed are shown too.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Closed { get; set; }

    public WindowList List { get; private set; } = null!;

    public bool MayBook { get; private set; }

    public bool IsPast => List.Day != time.Today();

    public string TodayHref => $"/halls/{List.Hall.Code}/windows";

    public int Staffed => List.Windows.Count(w => w.Staff.Count > 0);

    public IEnumerable<IGrouping<string, WindowRow>> Zones => List.Windows.GroupBy(w => w.Window.Zone);

    public string HrefOf(WindowState window) =>
        IsPast ? $"/halls/windows/{window.Id}?asOf={List.Day:yyyy-MM-dd}" : $"/halls/windows/{window.Id}";

    public async Task OnGetAsync(string code, CancellationToken cancellationToken)
    {
        List = await windows.ListAsync(code, ReadDay(AsOf), cancellationToken);
        MayBook = List.Hall.TenantId == currentTenant.Id && await permissions.IsGrantedAsync(HallPermissions.Book);
    }
}
