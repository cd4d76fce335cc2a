using Governance.Halls.Application.Devices;
using Governance.Halls.Application.Devices.Requests;
using Governance.Halls.Contracts;
using Governance.Kernel.Infrastructure.Localization;
using Governance.Kernel.MultiTenancy;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Governance.Halls.Pages.Halls.Devices;

[Authorize(Policy = HallPermissions.Devices)]
internal sealed class EditModel(DeviceReader reader, DeviceManagementService management, ICurrentTenant currentTenant, Texts texts)
    : DevicePageModel(reader, currentTenant, texts)
{
    private readonly DeviceReader _reader = reader;

    [BindProperty]
    public DeviceInput Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Windows { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await LoadAllAsync(cancellationToken);
        Input = DeviceInput.Of(Device);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await LoadAllAsync(cancellationToken);
        return await TryAsync(() => management.EditAsync(
            DeviceId, new EditDeviceRequest(Input.Number, Input.Model, Input.WindowId, Input.ConcurrencyStamp), cancellationToken))
            ? Done(Texts["Halls:Device.Saved"])
            : Page();
    }

    private async Task LoadAllAsync(CancellationToken cancellationToken)
    {
        await LoadOwnAsync(cancellationToken);
        Windows = DeviceInput.Choices(await _reader.WindowsAsync(Device.HallCode, cancellationToken), Device.Window, Texts);
    }
}
