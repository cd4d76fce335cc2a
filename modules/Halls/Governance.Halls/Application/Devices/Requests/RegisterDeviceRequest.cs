namespace Governance.Halls.Application.Devices.Requests;

/// <summary>A rating device that is not registered yet.</summary>
/// <param name="Number">The number on its back, unique in the tenant.</param>
/// <param name="Model">Maker and type.</param>
/// <param name="WindowId">The window of the hall at which it stands.</param>
internal sealed record RegisterDeviceRequest(string? Number, string? Model, Guid? WindowId);
