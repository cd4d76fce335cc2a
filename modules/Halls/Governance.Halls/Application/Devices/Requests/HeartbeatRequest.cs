namespace Governance.Halls.Application.Devices.Requests;

/// <summary>What a device says of itself when it calls.</summary>
/// <param name="SoftwareVersion">The version of its software; left out, the one said before stays.</param>
internal sealed record HeartbeatRequest(string? SoftwareVersion);
