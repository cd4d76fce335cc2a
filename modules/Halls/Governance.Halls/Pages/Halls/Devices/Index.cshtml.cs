using Governance.Halls.Application;
using Governance.Halls.Application.Devices;
using Governance.Halls.Contracts;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.MultiTenancy;
using Governance.Kernel.Permissions;
using Governance.Kernel.Timing;
using Governance.Tenants;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Halls.Pages.Halls.Devices;

[Authorize(Policy = HallPermissions.View)]
internal sealed class IndexModel(
    DeviceReader reader,
    HallLookup lookup,
    SilenceRule silence,
    IPermissionChecker permissions,
    ICurrentTenant currentTenant,
    TimeProvider time,
    Texts texts) : HallsPage(texts)
{
    private const int OnePage = 100;

    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Retired { get; set; }

    public HallState Hall { get; private set; } = null!;

    public DevicePage List { get; private set; } = null!;

    public RuleValue Rule { get; private set; } = null!;

    public bool MayManage { get; private set; }

    public DateTime Now { get; } = time.UtcDateTime();

    public string Here => $"/halls/{Code}/devices";

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Hall = (await lookup.VisibleAsync(Code, cancellationToken)).ToState();
        List = await reader.ListAsync(Code, After, OnePage, Retired, cancellationToken);
        Rule = silence.Of(Hall.TenantId).Rule;
        MayManage = Hall.TenantId == currentTenant.Id && await permissions.IsGrantedAsync(HallPermissions.Devices);
    }
}
