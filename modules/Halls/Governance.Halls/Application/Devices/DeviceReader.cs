using Governance.Halls.Data;
using Governance.Halls.Domain;
using Governance.Halls.Domain.Devices;
using Governance.Kernel.Timing;
using Microsoft.EntityFrameworkCore;

namespace Governance.Halls.Application.Devices;

/// <summary>The rating devices for whoever may see them.</summary>
internal sealed class DeviceReader(HallsDbContext db, HallLookup lookup, SilenceRule silence, TimeProvider time)
{
    public const int MostAtOnce = 200;

    /// <summary>The devices of a hall, a part of the list at a time.</summary>
    /// <param name="code">The hall's code.</param>
    /// <param name="after">The number after which the part begins.</param>
    /// <param name="take">How many, <see cref="MostAtOnce"/> at the most.</param>
    /// <param name="retired">Whether to list those that are out of service for good instead.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<DevicePage> ListAsync(string code, string? after, int? take, bool retired, CancellationToken cancellationToken)
    {
        var hall = await lookup.VisibleAsync(code, cancellationToken);
        using var _ = lookup.Reach();
        var count = Math.Clamp(take ?? MostAtOnce, 1, MostAtOnce);
        var seenSince = time.UtcDateTime() - silence.Of(hall.TenantId).After;
        var ofHall = db.Devices.AsNoTracking().Where(d => d.HallId == hall.Id);
        var total = await ofHall.CountAsync(d => d.State != DeviceState.Retired, cancellationToken);
        var online = await ofHall.CountAsync(d => d.State == DeviceState.InUse && d.LastSeenAt >= seenSince, cancellationToken);
        var rows = await ofHall
            .Where(d => (d.State == DeviceState.Retired) == retired && (after == null || d.Number.CompareTo(after) > 0))
            .OrderBy(d => d.Number).Take(count + 1).ToListAsync(cancellationToken);
        var shown = rows.Take(count).ToList();
        return new DevicePage(
            total, online, await ViewsAsync(hall, shown, cancellationToken), rows.Count > count ? shown[^1].Number : null);
    }

    public async Task<DeviceView> GetAsync(Guid id, CancellationToken cancellationToken)
    {
        using var _ = lookup.Reach();
        var device = lookup.Visible(await db.Devices.AsNoTracking().FirstOrDefaultAsync(d => d.Id == id, cancellationToken), "device", id);
        var hall = await db.Halls.AsNoTracking().FirstAsync(h => h.Id == device.HallId, cancellationToken);
        return (await ViewsAsync(hall, [device], cancellationToken))[0];
    }

    /// <summary>The windows of a hall at which a device can stand today.</summary>
    public async Task<IReadOnlyList<DeviceWindow>> WindowsAsync(string code, CancellationToken cancellationToken)
    {
        var today = time.Today();
        return await db.Halls.Where(h => h.Code == code).Join(db.Windows, h => h.Id, w => w.HallId, (_, w) => w)
            .Where(w => w.From <= today && (w.To == null || w.To >= today))
            .OrderBy(w => w.Zone).ThenBy(w => w.Number)
            .Select(w => new DeviceWindow(w.Id, w.Zone, w.Number, w.Name)).ToListAsync(cancellationToken);
    }

    private async Task<IReadOnlyList<DeviceView>> ViewsAsync(Hall hall, IReadOnlyList<RatingDevice> devices, CancellationToken cancellationToken)
    {
        var ids = devices.Where(d => d.WindowId is not null).Select(d => d.WindowId!.Value).Distinct().ToList();
        var windows = ids.Count == 0 ? [] : await db.Windows.AsNoTracking().Where(w => ids.Contains(w.Id))
            .Select(w => new DeviceWindow(w.Id, w.Zone, w.Number, w.Name)).ToDictionaryAsync(w => w.Id, cancellationToken);
        var now = time.UtcDateTime();
        return [.. devices.Select(d => new DeviceView(
            d.Id, d.TenantId, hall.Code, hall.Name, d.Number, d.Model,
            d.WindowId is { } window ? windows.GetValueOrDefault(window) : null,
            d.State, d.LastSeenAt, d.SoftwareVersion, d.KeyIssuedAt, d.OldKeyUntil > now ? d.OldKeyUntil : null,
            d.Simulated, d.ConcurrencyStamp))];
    }
}
