using Governance.Halls.Application.Devices;
using Governance.Halls.Contracts;
using Governance.Halls.Domain.Devices;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.MultiTenancy;
using Governance.Kernel.Permissions;
using Governance.Kernel.Timing;
using Microsoft.AspNetCore.Authorization;

namespace Governance.Halls.Pages.Halls.Devices;

[Authorize(Policy = HallPermissions.View)]
internal sealed class DeviceModel(
    DeviceReader reader, IPermissionChecker permissions, ICurrentTenant currentTenant, TimeProvider time, Texts texts)
    : DevicePageModel(reader, currentTenant, texts)
{
    /// <summary>Whether the reader may change it; what is out of service nobody changes.</summary>
    public bool MayChange { get; private set; }

    public bool HasKey => Device.State == DeviceState.InUse;

    public DateTime Now { get; } = time.UtcDateTime();

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        MayChange = IsOwn && Device.State != DeviceState.Retired && await permissions.IsGrantedAsync(HallPermissions.Devices);
    }
}
