namespace Governance.Halls.Contracts;

/// <summary>A rating device (评价器) as it stands now.</summary>
/// <param name="Id">The device's id.</param>
/// <param name="TenantId">The tenant; <c>null</c> for the province's own.</param>
/// <param name="HallId">The hall.</param>
/// <param name="WindowId">The window at which it stands, or <c>null</c>.</param>
/// <param name="Number">The number on its back, unique in the tenant.</param>
/// <param name="InUse">Whether it has a key that is taken.</param>
/// <param name="Retired">Whether it is out of service for good.</param>
/// <param name="Simulated">Whether it is made up.</param>
public sealed record DeviceInfo(
    Guid Id, Guid? TenantId, Guid HallId, Guid? WindowId, string Number, bool InUse, bool Retired, bool Simulated);
