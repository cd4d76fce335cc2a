namespace Governance.Halls.Domain.Devices;

/// <summary>Whether a rating device may be used.</summary>
internal enum DeviceState
{
    /// <summary>Registered; it has no key yet.</summary>
    Registered,

    /// <summary>It has a key.</summary>
    InUse,

    /// <summary>Its key was revoked; it may be given a new one.</summary>
    Revoked,

    /// <summary>It is out of service for good.</summary>
    Retired,
}
