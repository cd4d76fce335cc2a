namespace Governance.Halls.Application.Devices;

/// <summary>A device that has shown its key.</summary>
/// <param name="Id">The device's id.</param>
/// <param name="TenantId">The tenant; <c>null</c> for the province's own.</param>
/// <param name="Number">The number on its back.</param>
/// <param name="HallCode">The hall's code.</param>
/// <param name="KeyHash">The hash of the key that it has shown.</param>
internal sealed record KnownDevice(Guid Id, Guid? TenantId, string Number, string HallCode, string KeyHash);
