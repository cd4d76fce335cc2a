using Governance.Halls.Application;
using Governance.Halls.Application.Devices;
using Governance.Halls.Application.Devices.Requests;
using Governance.Halls.Contracts;
using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Governance.Halls.Pages.Halls.Devices;

[Authorize(Policy = HallPermissions.Devices)]
internal sealed class NewModel(DeviceReader reader, DeviceManagementService management, HallStore store, Texts texts) : HallsPage(texts)
{
    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty]
    public DeviceInput Input { get; set; } = new();

    public string HallName { get; private set; } = "";

    public IReadOnlyList<SelectListItem> Windows { get; private set; } = [];

    public Task OnGetAsync(CancellationToken cancellationToken) => LoadAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        var id = Guid.Empty;
        var done = await TryAsync(async () => id = await management.RegisterAsync(
            Code, new RegisterDeviceRequest(Input.Number, Input.Model, Input.WindowId), cancellationToken));
        if (!done)
        {
            return Page();
        }

        TempData["Done"] = Texts["Halls:Device.Registered", Input.Number?.Trim()];
        return Redirect($"/halls/devices/{id}");
    }

    private async Task LoadAsync(CancellationToken cancellationToken)
    {
        HallName = (await store.HallAsync(Code, cancellationToken)).Name;
        Windows = DeviceInput.Choices(await reader.WindowsAsync(Code, cancellationToken), null, Texts);
    }
}
