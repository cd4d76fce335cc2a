using Governance.Halls.Application.Devices;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.MultiTenancy;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Halls.Pages.Halls.Devices;

/// <summary>A page about one rating device.</summary>
internal abstract class DevicePageModel(DeviceReader reader, ICurrentTenant currentTenant, Texts texts) : HallsPage(texts)
{
    [BindProperty(SupportsGet = true, Name = "device")]
    public Guid DeviceId { get; set; }

    public DeviceView Device { get; private set; } = null!;

    public string BackHref => $"/halls/devices/{DeviceId}";

    protected bool IsOwn => Device.TenantId == currentTenant.Id;

    protected async Task LoadAsync(CancellationToken cancellationToken) => Device = await reader.GetAsync(DeviceId, cancellationToken);

    /// <summary>Loads a device that is to be changed: that is done in one's own tenant only.</summary>
    protected async Task LoadOwnAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        if (!IsOwn)
        {
            throw new EntityNotFoundException("device", DeviceId);
        }
    }

    protected IActionResult Done(string sentence)
    {
        TempData["Done"] = sentence;
        return Redirect(BackHref);
    }
}
