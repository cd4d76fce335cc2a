using Governance.Kernel.EventBus;

namespace Governance.Halls.Contracts;

/// <summary>Rating devices are new, have moved, have got their first key, or were revoked or retired; carries all of their state.</summary>
/// <param name="Devices">The devices.</param>
[EventName("halls.devices-changed")]
public sealed record RatingDevicesChangedEto(IReadOnlyList<DeviceInfo> Devices);
