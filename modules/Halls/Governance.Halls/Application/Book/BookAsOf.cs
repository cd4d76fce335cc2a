using Governance.Halls.Contracts;
using Governance.Halls.Data;
using Governance.Halls.Domain.Book;
using Microsoft.EntityFrameworkCore;

namespace Governance.Halls.Application.Book;

/// <summary>The hall book as it stood on a day, for all that is asked at once. From when to when something exists is not
/// history: a last day that was entered later holds for the days before too.</summary>
internal sealed class BookAsOf(HallsDbContext db, BookHistory history)
{
    /// <summary>All windows of a hall, those of other days too, in the order of zone and number.</summary>
    public async Task<IReadOnlyList<WindowState>> WindowsAsync(Guid hallId, DateOnly day, CancellationToken cancellationToken)
    {
        var windows = await db.Windows.AsNoTracking().Where(w => w.HallId == hallId).ToListAsync(cancellationToken);
        return [.. (await WindowStatesAsync(windows, day, cancellationToken))
            .OrderBy(w => NumberOrder.Of(w.Zone), StringComparer.Ordinal).ThenBy(w => NumberOrder.Of(w.Number), StringComparer.Ordinal)
            .ThenBy(w => w.From)];
    }

    public async Task<WindowState> WindowAsync(Window window, DateOnly day, CancellationToken cancellationToken) =>
        (await WindowStatesAsync([window], day, cancellationToken))[0];

    public async Task<StaffState> StaffAsync(StaffMember member, DateOnly day, CancellationToken cancellationToken) =>
        (await StaffAsync([member], day, cancellationToken))[0];

    public Task<IReadOnlyList<StaffState>> StaffAsync(IReadOnlyList<StaffMember> staff, DateOnly day, CancellationToken cancellationToken) =>
        StatesAsync(staff, day, (StaffState s, StaffMember e) => s with { From = e.From, To = e.To }, cancellationToken);

    /// <summary>Those who stood at one of the windows, in the order of their work numbers.</summary>
    public async Task<IReadOnlyList<StaffState>> StaffAtAsync(
        IReadOnlyCollection<Guid> windows, DateOnly day, CancellationToken cancellationToken)
    {
        var left = await history.LeftSinceAsync(windows, day, cancellationToken);
        var candidates = await db.Staff.AsNoTracking()
            .Where(s => (s.WindowId != null && windows.Contains(s.WindowId.Value)) || left.Contains(s.Id)).ToListAsync(cancellationToken);
        var there = candidates.Where(s => s.IsThereOn(day)).ToList();
        return [.. (await StaffAsync(there, day, cancellationToken))
            .Where(s => s.WindowId is { } window && windows.Contains(window))
            .OrderBy(s => NumberOrder.Of(s.WorkNumber), StringComparer.Ordinal)];
    }

    /// <summary>The items that could be done at one of the windows, in the order of their codes.</summary>
    public async Task<IReadOnlyList<ServiceItemState>> ItemsAtAsync(
        IReadOnlyCollection<Guid> windows, DateOnly day, CancellationToken cancellationToken)
    {
        var ids = await db.ItemWindows.Where(i => windows.Contains(i.WindowId)).Select(i => i.ItemId).Distinct().ToListAsync(cancellationToken);
        ids.AddRange(await history.LeftSinceAsync(windows, day, cancellationToken));
        var candidates = await db.Items.AsNoTracking().Include(i => i.Windows)
            .Where(i => ids.Contains(i.Id) && i.From <= day && (i.To == null || i.To >= day)).ToListAsync(cancellationToken);
        return [.. (await StatesAsync(
            candidates, day, (ServiceItemState s, ServiceItem e) => s with { From = e.From, To = e.To }, cancellationToken))
            .Where(i => i.WindowIds.Any(windows.Contains)).OrderBy(i => NumberOrder.Of(i.Code), StringComparer.Ordinal)];
    }

    /// <summary>The departments of the current tenant that existed, in the order of their codes.</summary>
    public async Task<IReadOnlyList<DepartmentState>> DepartmentsAsync(DateOnly day, CancellationToken cancellationToken)
    {
        var there = await db.Departments.AsNoTracking().Where(d => d.From <= day && (d.To == null || d.To >= day)).ToListAsync(cancellationToken);
        return [.. (await DepartmentStatesAsync(there, day, cancellationToken)).OrderBy(d => NumberOrder.Of(d.Code), StringComparer.Ordinal)];
    }

    /// <summary>What departments were called.</summary>
    public async Task<IReadOnlyDictionary<Guid, string>> DepartmentNamesAsync(
        IEnumerable<Guid?> departments, DateOnly day, CancellationToken cancellationToken)
    {
        var ids = departments.OfType<Guid>().Distinct().ToList();
        var found = await db.Departments.AsNoTracking().Where(d => ids.Contains(d.Id)).ToListAsync(cancellationToken);
        return (await DepartmentStatesAsync(found, day, cancellationToken)).ToDictionary(d => d.Id, d => d.Name);
    }

    private Task<IReadOnlyList<WindowState>> WindowStatesAsync(IReadOnlyList<Window> windows, DateOnly day, CancellationToken cancellationToken) =>
        StatesAsync(windows, day, (WindowState s, Window e) => s with { From = e.From, To = e.To }, cancellationToken);

    private Task<IReadOnlyList<DepartmentState>> DepartmentStatesAsync(
        IReadOnlyList<Department> departments, DateOnly day, CancellationToken cancellationToken) =>
        StatesAsync(departments, day, (DepartmentState s, Department e) => s with { From = e.From, To = e.To }, cancellationToken);

    private async Task<IReadOnlyList<TState>> StatesAsync<TEntry, TState>(
        IReadOnlyList<TEntry> entries, DateOnly day, Func<TState, TEntry, TState> within, CancellationToken cancellationToken)
        where TEntry : BookEntry<TState>
        where TState : notnull
    {
        var since = entries.Where(e => e.ChangedFrom > day).Select(e => e.Id).ToList();
        var past = since.Count == 0 ? new Dictionary<Guid, TState>() : await history.ReplacedSinceAsync<TState>(since, day, cancellationToken);
        return [.. entries.Select(e => past.TryGetValue(e.Id, out var state) ? within(state, e) : e.ToState())];
    }
}
