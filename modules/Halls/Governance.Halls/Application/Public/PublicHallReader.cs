using Governance.Halls.Contracts;
using Governance.Halls.Data;
using Microsoft.EntityFrameworkCore;

namespace Governance.Halls.Application.Public;

/// <summary>What anybody may know of a hall today.</summary>
internal sealed class PublicHallReader(HallsDbContext db, PublicEntrance entrance, PublicWindows windows, IDutyService duty)
{
    /// <summary>A page of more is read by nobody; it has a search.</summary>
    public const int MostItems = 300;

    private const int MostNotices = 20;

    /// <param name="code">The hall's code.</param>
    /// <param name="search">Words in an item's name; <c>null</c> for all items.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The hall, and how it was entered; <c>null</c> where there is none.</returns>
    public Task<PublicHallPicture?> FindAsync(string code, string? search, CancellationToken cancellationToken) =>
        entrance.EnterAsync<PublicHallPicture>(code, async entered => new(entered, await ReadAsync(entered, search, cancellationToken)), cancellationToken);

    private async Task<PublicHall> ReadAsync(EnteredHall entered, string? search, CancellationToken cancellationToken)
    {
        var (hall, today) = (entered.Hall, entered.Today);
        var leader = await duty.LeaderAsync(hall.Id, today, cancellationToken);
        var items = await ItemsAsync(hall.Id, today, search, cancellationToken);
        return new PublicHall(
            hall.Code,
            hall.Name,
            hall.Address,
            entered.Opening,
            entered.HasOwnHours,
            entered.SpecialDays,
            leader is null ? null : new PublicLeader(leader.Name, leader.Title, leader.Place, leader is { CheckedInAt: not null, CheckedOutAt: null }),
            await windows.ListAsync(hall.Id, today, cancellationToken),
            [.. items.Take(MostItems)],
            items.Count > MostItems,
            await NoticesAsync(hall.Id, today, cancellationToken),
            hall.Simulated);
    }

    private async Task<IReadOnlyList<PublicItem>> ItemsAsync(Guid hallId, DateOnly today, string? search, CancellationToken cancellationToken)
    {
        var open =
            from window in db.Windows
            where window.HallId == hallId && window.From <= today && (window.To == null || window.To >= today)
            join at in db.ItemWindows on window.Id equals at.WindowId
            join item in db.Items on at.ItemId equals item.Id
            where item.From <= today && (item.To == null || item.To >= today)
            select item;
        var found = search is null ? open : open.Where(item => item.Name.Contains(search));
        var named =
            from item in found
            join department in db.Departments on item.DepartmentId equals (Guid?)department.Id into deciding
            from department in deciding.DefaultIfEmpty()
            select new { item.Id, item.Code, item.Name, DepartmentCode = department.Code, Department = department.Name };
        var rows = await named.Distinct().OrderBy(i => i.DepartmentCode).ThenBy(i => i.Code).Take(MostItems + 1).ToListAsync(cancellationToken);
        return [.. rows.Select(i => new PublicItem(i.Id, i.Name, i.Department))];
    }

    private async Task<IReadOnlyList<PublicNotice>> NoticesAsync(Guid hallId, DateOnly today, CancellationToken cancellationToken) =>
        await db.Notices.AsNoTracking()
            .Where(n => n.HallId == hallId && n.From <= today && (n.To == null || n.To >= today))
            .OrderByDescending(n => n.From).ThenBy(n => n.Id).Take(MostNotices)
            .Select(n => new PublicNotice(n.Title, n.Text, n.From, n.To)).ToListAsync(cancellationToken);
}
