using Governance.Halls.Application.Devices;
using Governance.Kernel.Infrastructure.Localization;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Governance.Halls.Pages.Halls.Devices;

/// <summary>What the forms of a device ask for.</summary>
internal sealed class DeviceInput
{
    public string? Number { get; set; }

    public string? Model { get; set; }

    public Guid? WindowId { get; set; }

    public string? ConcurrencyStamp { get; set; }

    public static DeviceInput Of(DeviceView device) => new()
    {
        Number = device.Number,
        Model = device.Model,
        WindowId = device.Window?.Id,
        ConcurrencyStamp = device.ConcurrencyStamp,
    };

    /// <summary>The open windows, and the one at which the device stands though it is closed.</summary>
    public static IReadOnlyList<SelectListItem> Choices(IReadOnlyList<DeviceWindow> open, DeviceWindow? present, Texts texts)
    {
        var windows = present is null || open.Contains(present) ? open : open.Prepend(present);
        return [.. windows.Select(w => new SelectListItem(texts.Window(w), w.Id.ToString()))];
    }
}
