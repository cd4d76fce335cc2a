namespace Governance.Halls.Application.Devices;

/// <summary>How a device shows who it is, and the policies that ask for it. A device holds no permission: these policies are
/// its own, and nothing else lets it in.</summary>
internal static class DeviceSchemes
{
    /// <summary>The key as a bearer of the API.</summary>
    public const string Bearer = "Device";

    /// <summary>The cookie of a paired device's browser.</summary>
    public const string Pad = "DevicePad";

    /// <summary>The policy of the devices' API.</summary>
    public const string DevicePolicy = "Halls.Device";

    /// <summary>The policy of the devices' pages.</summary>
    public const string PadPolicy = "Halls.DevicePad";
}
