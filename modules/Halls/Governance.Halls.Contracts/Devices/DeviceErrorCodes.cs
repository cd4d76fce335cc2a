namespace Governance.Halls.Contracts;

/// <summary>The stable codes of what the rating devices' rules refuse.</summary>
public static class DeviceErrorCodes
{
    /// <summary>A device has the number that stands on its back.</summary>
    public const string NumberMissing = "Halls:DeviceNumberMissing";

    /// <summary>Another device of the tenant has the number.</summary>
    public const string NumberTaken = "Halls:DeviceNumberTaken";

    /// <summary>The window is none of the device's hall, or it is closed.</summary>
    public const string WindowElsewhere = "Halls:DeviceWindowElsewhere";

    /// <summary>The device is out of service for good: it takes no key and does not move.</summary>
    public const string Retired = "Halls:DeviceRetired";

    /// <summary>The device has no key that could be revoked.</summary>
    public const string HasNoKey = "Halls:DeviceHasNoKey";

    /// <summary>No device has this key, or it was revoked or replaced; answers 401.</summary>
    public const string KeyUnknown = "Halls:DeviceKeyUnknown";

    /// <summary>The key belongs to a device of another hall; answers 403 and is noted for the auditor.</summary>
    public const string OfOtherHall = "Halls:DeviceOfOtherHall";

    /// <summary>The number, and the key or pairing code, do not belong together, or the code was used or is too old.</summary>
    public const string PairingFailed = "Halls:DevicePairingFailed";
}
