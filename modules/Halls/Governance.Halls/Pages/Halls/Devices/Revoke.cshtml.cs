using Governance.Halls.Application.Devices;
using Governance.Halls.Contracts;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.MultiTenancy;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Halls.Pages.Halls.Devices;

[Authorize(Policy = HallPermissions.Devices)]
internal sealed class RevokeModel(DeviceReader reader, DeviceManagementService management, ICurrentTenant currentTenant, Texts texts)
    : DevicePageModel(reader, currentTenant, texts)
{
    public Task OnGetAsync(CancellationToken cancellationToken) => LoadOwnAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await LoadOwnAsync(cancellationToken);
        return await TryAsync(() => management.RevokeAsync(DeviceId, cancellationToken)) ? Done(Texts["Halls:Device.RevokeDone"]) : Page();
    }
}
