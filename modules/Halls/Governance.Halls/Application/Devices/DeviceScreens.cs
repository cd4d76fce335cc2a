using Governance.Halls.Contracts;
using Governance.Halls.Data;
using Governance.Halls.Domain.Devices;
using Governance.Kernel.BlobStoring;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Timing;
using Microsoft.EntityFrameworkCore;

namespace Governance.Halls.Application.Devices;

/// <summary>What a rating device shows, in the device's tenant.</summary>
internal sealed class DeviceScreens(HallsDbContext db, IHallBookService book, IBlobContainer blobs, TimeProvider time)
{
    // More do not fit on a screen that nobody scrolls.
    private const int MostNotices = 20;

    /// <param name="deviceId">The device.</param>
    /// <param name="photoAddress">Where the device finds somebody's photo.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<DeviceScreen> OfAsync(Guid deviceId, Func<Guid, string> photoAddress, CancellationToken cancellationToken)
    {
        var device = await DeviceAsync(deviceId, cancellationToken);
        var hall = await db.Halls.AsNoTracking().Where(h => h.Id == device.HallId).Select(h => new { h.Code, h.Name }).FirstAsync(cancellationToken);
        var window = device.WindowId is null
            ? null
            : await db.Windows.AsNoTracking().FirstOrDefaultAsync(w => w.Id == device.WindowId, cancellationToken);
        return new DeviceScreen(
            device.Number,
            hall.Code,
            hall.Name,
            window is null ? null : new ScreenWindow(window.Zone, window.Number, window.Name, window.Place),
            window is null ? [] : await StaffAsync(window.Id, photoAddress, cancellationToken),
            window is null ? [] : await GuidesAsync(window.Id, cancellationToken),
            await NoticesAsync(device.HallId, window?.Id, cancellationToken));
    }

    /// <summary>One guide of the device's window, with the screen that it belongs to.</summary>
    /// <exception cref="EntityNotFoundException">Nothing of the kind can be done at the window today.</exception>
    public async Task<ScreenGuide> GuideAsync(Guid deviceId, Guid itemId, CancellationToken cancellationToken)
    {
        var device = await DeviceAsync(deviceId, cancellationToken);
        var guides = device.WindowId is { } window ? await GuidesAsync(window, cancellationToken, itemId) : [];
        return guides is [var guide] ? guide : throw new EntityNotFoundException("item", itemId);
    }

    /// <summary>The photo of somebody who serves at the device's window today.</summary>
    /// <exception cref="EntityNotFoundException">There is nobody of the kind, or no photo.</exception>
    public async Task<(byte[] Content, string ContentType)> PhotoAsync(Guid deviceId, Guid staffId, CancellationToken cancellationToken)
    {
        var device = await DeviceAsync(deviceId, cancellationToken);
        var serves = device.WindowId is { } window && (await book.StaffAtAsync(window, time.Today(), cancellationToken)).Any(s => s.Id == staffId);
        var photo = serves
            ? await db.Staff.AsNoTracking().Where(s => s.Id == staffId && s.PhotoHash != null)
                .Select(s => new { s.PhotoHash, s.PhotoType }).FirstOrDefaultAsync(cancellationToken)
            : null;
        var content = photo is null ? null : await blobs.GetAsync(photo.PhotoHash!, cancellationToken);
        return content is null ? throw new EntityNotFoundException("photo", staffId) : (content, photo!.PhotoType!);
    }

    private async Task<RatingDevice> DeviceAsync(Guid id, CancellationToken cancellationToken) =>
        await db.Devices.AsNoTracking().FirstOrDefaultAsync(d => d.Id == id, cancellationToken) ?? throw new EntityNotFoundException("device", id);

    private async Task<IReadOnlyList<ScreenStaff>> StaffAsync(Guid window, Func<Guid, string> photoAddress, CancellationToken cancellationToken)
    {
        var staff = await book.StaffAtAsync(window, time.Today(), cancellationToken);
        var units = await NamesAsync(staff.Select(s => s.DepartmentId), cancellationToken);
        return [.. staff.Select(s => new ScreenStaff(
            s.Id, s.Name, s.Title, s.DepartmentId is { } unit ? units.GetValueOrDefault(unit) : null, s.WorkNumber,
            s.PhotoHash is null ? null : photoAddress(s.Id)))];
    }

    private async Task<IReadOnlyList<ScreenGuide>> GuidesAsync(Guid window, CancellationToken cancellationToken, Guid? only = null)
    {
        var today = time.Today();
        var items = await db.ItemWindows.Where(at => at.WindowId == window && (only == null || at.ItemId == only))
            .Join(db.Items.AsNoTracking(), at => at.ItemId, i => i.Id, (_, i) => i)
            .Where(i => i.From <= today && (i.To == null || i.To >= today))
            .OrderBy(i => i.Code).ToListAsync(cancellationToken);
        var departments = await NamesAsync(items.Select(i => i.DepartmentId), cancellationToken);
        return [.. items.Select(i => new ScreenGuide(
            i.Id, i.Code, i.Name, i.DepartmentId is { } department ? departments.GetValueOrDefault(department) : null,
            i.Conditions, i.Papers, i.PromisedWorkingDays, i.StatutoryWorkingDays, i.FeeYuan, i.FeeBasis))];
    }

    private async Task<IReadOnlyList<ScreenNotice>> NoticesAsync(Guid hall, Guid? window, CancellationToken cancellationToken)
    {
        var today = time.Today();
        return await db.Notices.AsNoTracking()
            .Where(n => n.HallId == hall && (n.WindowId == null || n.WindowId == window) && n.From <= today && (n.To == null || n.To >= today))
            .OrderByDescending(n => n.From).ThenBy(n => n.Id).Take(MostNotices)
            .Select(n => new ScreenNotice(n.Id, n.Title, n.Text, n.From)).ToListAsync(cancellationToken);
    }

    private async Task<Dictionary<Guid, string>> NamesAsync(IEnumerable<Guid?> departments, CancellationToken cancellationToken)
    {
        var ids = departments.OfType<Guid>().Distinct().ToList();
        return ids.Count == 0
            ? []
            : await db.Departments.AsNoTracking().Where(d => ids.Contains(d.Id)).ToDictionaryAsync(d => d.Id, d => d.Name, cancellationToken);
    }
}
