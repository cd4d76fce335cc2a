using Governance.Halls.Contracts;
using Governance.Halls.Domain.Book;
using Governance.Halls.Domain.Devices.Rules;
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

    /// <summary>SHA-256 of the code that pairs once with the key in use, hexadecimal.</summary>
    public string? PairingHash { get; private set; }

    public DateTime? PairingUntil { get; private set; }

    /// <summary>When it last called, UTC. Written without an audit row: a device calls each minute.</summary>
    public DateTime? LastSeenAt { get; private set; }

    /// <summary>What it last said of its software.</summary>
    public string? SoftwareVersion { get; private set; }

    public bool Simulated { get; private set; }

    /// <param name="id">The new device's id.</param>
    /// <param name="hall">The hall.</param>
    /// <param name="facts">What is known of it.</param>
    /// <param name="window">The window at which it stands, where it stands at one.</param>
    /// <param name="today">The day in China.</param>
    /// <param name="simulated">Whether it is made up.</param>
    public static RatingDevice Register(Guid id, Hall hall, DeviceFacts facts, Window? window, DateOnly today, bool simulated = false)
    {
        facts.Check();
        Rule.Check(new WindowIsInTheHall(window, hall.Id, today));
        var device = new RatingDevice
        {
            Id = id,
            TenantId = hall.TenantId,
            HallId = hall.Id,
            WindowId = window?.Id,
            Number = facts.Number,
            Model = facts.Model,
            Simulated = simulated,
        };
        device.Tell();
        return device;
    }

    public void Edit(DeviceFacts facts)
    {
        facts.Check();
        Rule.Check(new DeviceIsInService(State));
        TellIfDiffers(() => (Number, Model) = (facts.Number, facts.Model));
    }

    /// <summary>Puts it at another window of its hall, or at none.</summary>
    public void Move(Window? window, DateOnly today)
    {
        Rule.Check(new DeviceIsInService(State), new WindowIsInTheHall(window, HallId, today));
        TellIfDiffers(() => WindowId = window?.Id);
    }

    /// <summary>Gives it a key. The one before is taken until the new one is used, a day at the most.</summary>
    public void GiveKey(string keyHash, string pairingHash, DateTime now)
    {
        Rule.Check(new DeviceIsInService(State));
        TellIfDiffers(() =>
        {
            (OldKeyHash, OldKeyUntil) = (KeyHash, KeyHash is null ? null : now + DeviceKey.GraceAfterRotation);
            (KeyHash, KeyIssuedAt) = (keyHash, now);
            (PairingHash, PairingUntil) = (pairingHash, now + PairingCode.Validity);
            State = DeviceState.InUse;
        });
    }

    /// <summary>Takes all keys away at once.</summary>
    public void Revoke()
    {
        Rule.Check(new DeviceIsInService(State), new DeviceHasAKey(State));
        TellIfDiffers(() => Forget(DeviceState.Revoked));
    }

    /// <summary>Takes it out of service for good; its number stays its own.</summary>
    public void Retire()
    {
        Rule.Check(new DeviceIsInService(State));
        TellIfDiffers(() =>
        {
            Forget(DeviceState.Retired);
            WindowId = null;
        });
    }

    public DeviceInfo ToInfo() =>
        new(Id, TenantId, HallId, WindowId, Number, State == DeviceState.InUse, State == DeviceState.Retired, Simulated);

    private void Forget(DeviceState state)
    {
        State = state;
        (KeyHash, KeyIssuedAt, OldKeyHash, OldKeyUntil, PairingHash, PairingUntil) = (null, null, null, null, null, null);
    }

    private void TellIfDiffers(Action change)
    {
        var before = ToInfo();
        change();
        if (ToInfo() != before)
        {
            Tell();
        }
    }

    private void Tell() => AddDistributedEvent(new RatingDevicesChangedEto([ToInfo()]));
}
