using Governance.Halls.Domain.Devices;

namespace Governance.Halls.Application.Devices;

/// <summary>A rating device as staff see it; nothing of it tells its key.</summary>
/// <param name="Id">The device's id.</param>
/// <param name="TenantId">The tenant; <c>null</c> for the province's own.</param>
/// <param name="HallCode">The hall's code.</param>
/// <param name="HallName">The hall's name.</param>
/// <param name="Number">The number on its back.</param>
/// <param name="Model">Maker and type.</param>
/// <param name="Window">The window at which it stands, or <c>null</c>.</param>
/// <param name="State">Whether it may be used.</param>
/// <param name="LastSeenAt">When it last called, UTC; <c>null</c> where it never did.</param>
/// <param name="SoftwareVersion">What it last said of its software.</param>
/// <param name="KeyIssuedAt">When the key in use was handed out, UTC.</param>
/// <param name="OldKeyUntil">Until when the key before is taken, UTC; <c>null</c> where none is.</param>
/// <param name="Simulated">Whether it is made up.</param>
/// <param name="ConcurrencyStamp">To be sent back with a change.</param>
internal sealed record DeviceView(
    Guid Id,
    Guid? TenantId,
    string HallCode,
    string HallName,
    string Number,
    string? Model,
    DeviceWindow? Window,
    DeviceState State,
    DateTime? LastSeenAt,
    string? SoftwareVersion,
    DateTime? KeyIssuedAt,
    DateTime? OldKeyUntil,
    bool Simulated,
    string ConcurrencyStamp);

/// <summary>A window as it is called.</summary>
/// <param name="Id">The window's id.</param>
/// <param name="Zone">The zone; empty where the hall has none.</param>
/// <param name="Number">The number within the zone.</param>
/// <param name="Name">What stands above it, where there is something.</param>
internal sealed record DeviceWindow(Guid Id, string Zone, string Number, string? Name);
