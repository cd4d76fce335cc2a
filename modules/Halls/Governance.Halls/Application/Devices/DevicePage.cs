namespace Governance.Halls.Application.Devices;

/// <summary>A part of the list of a hall's devices.</summary>
/// <param name="Total">How many the hall has, those out of service for good not counted.</param>
/// <param name="Online">How many of them called lately.</param>
/// <param name="Devices">The devices of this part, by number.</param>
/// <param name="Next">The number after which the next part begins; <c>null</c> with the last part.</param>
internal sealed record DevicePage(int Total, int Online, IReadOnlyList<DeviceView> Devices, string? Next);
