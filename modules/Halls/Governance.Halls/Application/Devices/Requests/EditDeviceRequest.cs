namespace Governance.Halls.Application.Devices.Requests;

/// <summary>A rating device as it shall stand from now on.</summary>
/// <param name="Number">The number on its back, unique in the tenant.</param>
/// <param name="Model">Maker and type.</param>
/// <param name="WindowId">The window of its hall at which it stands; empty for none.</param>
/// <param name="ConcurrencyStamp">The stamp that was read; another one now means that somebody else has changed it.</param>
internal sealed record EditDeviceRequest(string? Number, string? Model, Guid? WindowId, string? ConcurrencyStamp);
