using System.Linq.Expressions;
using Governance.Halls.Contracts;
using Governance.Halls.Data;
using Governance.Halls.Domain.Devices;
using Governance.Kernel.Domain;
using Governance.Kernel.Exceptions;
using Governance.Kernel.MultiTenancy;
using Governance.Kernel.Timing;
using Microsoft.EntityFrameworkCore;

namespace Governance.Halls.Application.Devices;

/// <summary>Knows devices by their keys. A device does not say whose it is, so it is looked for over all tenants; what it then
/// does, it does in its own.</summary>
internal sealed class DeviceKeys(HallsDbContext db, IDataFilter<IMultiTenant> tenantFilter, TimeProvider time)
{
    /// <summary>The device of a key, or <c>null</c> where the text is none that is taken.</summary>
    public async Task<KnownDevice?> FindAsync(string? key, CancellationToken cancellationToken)
    {
        if (DeviceKey.HashOf(key) is not { } hash)
        {
            return null;
        }

        return await FindAsync(d => d.KeyHash == hash, hash, cancellationToken)
            ?? await FindAsync(d => d.OldKeyHash == hash, hash, cancellationToken);
    }

    /// <summary>A device that was paired with a key of this hash, or <c>null</c> where that is taken no more.</summary>
    public Task<KnownDevice?> FindPairedAsync(Guid id, string keyHash, CancellationToken cancellationToken) =>
        FindAsync(d => d.Id == id, keyHash, cancellationToken);

    /// <summary>Takes a number with its key, or a pairing code, which is used up by that.</summary>
    /// <param name="number">The number on the device's back; needed with a key.</param>
    /// <param name="secret">The key or the code.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="InvalidInputException">They do not belong together (<see cref="DeviceErrorCodes.PairingFailed"/>).</exception>
    public async Task<KnownDevice> PairAsync(string? number, string? secret, CancellationToken cancellationToken)
    {
        var typed = number?.Trim();
        var device = PairingCode.HashOf(secret) is { } code
            ? await UseCodeAsync(code, typed, cancellationToken)
            : await FindAsync(secret, cancellationToken) is { } found && string.Equals(found.Number, typed, StringComparison.OrdinalIgnoreCase) ? found : null;
        return device ?? throw new InvalidInputException("secret", DeviceErrorCodes.PairingFailed);
    }

    /// <summary>Notes that the device has called. No audit row: it calls each minute.</summary>
    public async Task SeenAsync(Guid id, string? softwareVersion, CancellationToken cancellationToken)
    {
        var now = time.UtcDateTime();
        var device = db.Devices.Where(d => d.Id == id);
        await (softwareVersion is null
            ? device.ExecuteUpdateAsync(set => set.SetProperty(d => d.LastSeenAt, now), cancellationToken)
            : device.ExecuteUpdateAsync(
                set => set.SetProperty(d => d.LastSeenAt, now).SetProperty(d => d.SoftwareVersion, softwareVersion), cancellationToken));
    }

    private async Task<KnownDevice?> FindAsync(
        Expression<Func<RatingDevice, bool>> which, string hash, CancellationToken cancellationToken)
    {
        using var _ = tenantFilter.Disable();
        var found = await db.Devices.AsNoTracking().Where(which)
            .Join(db.Halls, d => d.HallId, h => h.Id, (d, h) => new { Device = d, HallCode = h.Code }).FirstOrDefaultAsync(cancellationToken);
        if (found is null)
        {
            return null;
        }

        var device = found.Device;
        var isNew = device.KeyHash == hash;
        if (!isNew && (device.OldKeyHash != hash || device.OldKeyUntil <= time.UtcDateTime()))
        {
            return null;
        }

        if (isNew && device.OldKeyHash is not null)
        {
            await EndGraceAsync(device.Id, hash, cancellationToken);
        }

        return new KnownDevice(device.Id, device.TenantId, device.Number, found.HallCode, hash);
    }

    // The new key has arrived: whoever still has the old one is not the device.
    private Task EndGraceAsync(Guid id, string hash, CancellationToken cancellationToken) =>
        db.Devices.Where(d => d.Id == id && d.KeyHash == hash).ExecuteUpdateAsync(
            set => set.SetProperty(d => d.OldKeyHash, (string?)null).SetProperty(d => d.OldKeyUntil, (DateTime?)null), cancellationToken);

    private async Task<KnownDevice?> UseCodeAsync(string hash, string? number, CancellationToken cancellationToken)
    {
        using var _ = tenantFilter.Disable();
        var now = time.UtcDateTime();
        var found = await db.Devices.AsNoTracking().Where(d => d.PairingHash == hash && d.PairingUntil > now)
            .Join(db.Halls, d => d.HallId, h => h.Id, (d, h) => new { Device = d, HallCode = h.Code }).FirstOrDefaultAsync(cancellationToken);
        if (found is not { Device: { KeyHash: { } key } device } || (!string.IsNullOrEmpty(number) && !string.Equals(device.Number, number, StringComparison.OrdinalIgnoreCase)))
        {
            return null;
        }

        // Of two that come with the same code at once, one changes the row.
        var used = await db.Devices.Where(d => d.Id == device.Id && d.PairingHash == hash).ExecuteUpdateAsync(
            set => set.SetProperty(d => d.PairingHash, (string?)null).SetProperty(d => d.PairingUntil, (DateTime?)null), cancellationToken);
        return used == 1 ? new KnownDevice(device.Id, device.TenantId, device.Number, found.HallCode, key) : null;
    }
}
