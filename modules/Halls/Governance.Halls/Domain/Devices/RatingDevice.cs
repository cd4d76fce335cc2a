using Governance.Kernel.Auditing;
using Governance.Kernel.Domain;
using Governance.Kernel.MultiTenancy;

namespace Governance.Halls.Domain.Devices;

/// <summary>A rating device (评价器) at a window. Its key is stored only as a hash.</summary>
[Audited]
internal sealed class RatingDevice : AggregateRoot<Guid>, IMultiTenant
{
    private RatingDevice()
    {
    }

    public Guid? TenantId { get; private set; }

    public Guid HallId { get; private set; }

    public Guid? WindowId { get; private set; }

    /// <summary>The number on its back, unique in the tenant.</summary>
    public string Number { get; private set; } = "";

    public string? Model { get; private set; }

    public DeviceState State { get; private set; }

    /// <summary>SHA-256 of the key in use, hexadecimal; <c>null</c> before the first is handed out and after it is revoked.</summary>
    public string? KeyHash { get; private set; }

    public DateTime? KeyIssuedAt { get; private set; }

    /// <summary>SHA-256 of the key before, which is taken until <see cref="OldKeyUntil"/>, so that a rotation cuts nobody off.</summary>
    public string? OldKeyHash { get; private set; }

    public DateTime? OldKeyUntil { get; private set; }

    /// <summary>When it last called, UTC. Written without an audit row: a device calls each minute.</summary>
    public DateTime? LastSeenAt { get; private set; }

    public bool Simulated { get; private set; }

    public static RatingDevice Register(Guid id, Hall hall, string number, string? model, Guid? windowId, bool simulated = false) => new()
    {
        Id = id,
        TenantId = hall.TenantId,
        HallId = hall.Id,
        Number = number,
        Model = model,
        WindowId = windowId,
        Simulated = simulated,
    };
}
