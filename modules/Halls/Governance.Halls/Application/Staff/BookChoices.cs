using Governance.Halls.Data;
using Governance.Halls.Domain;
using Governance.Kernel.Timing;
using Microsoft.EntityFrameworkCore;

namespace Governance.Halls.Application.Staff;

/// <summary>What forms and filters offer to choose from.</summary>
internal sealed class BookChoices(HallsDbContext db, HallLookup halls, TimeProvider time)
{
    /// <summary>The departments of the current tenant that exist today, and those that are chosen already.</summary>
    public async Task<IReadOnlyList<(Guid Id, string Name)>> DepartmentsAsync(Guid? chosen, CancellationToken cancellationToken)
    {
        var today = time.Today();
        var found = await db.Departments.Where(d => d.To == null || d.To >= today || d.Id == chosen)
            .OrderBy(d => d.Code).Select(d => new { d.Id, d.Name }).ToListAsync(cancellationToken);
        return [.. found.Select(d => (d.Id, d.Name))];
    }

    /// <summary>The windows of the current tenant that are not closed, and those that are chosen already.</summary>
    public async Task<IReadOnlyList<WindowPlace>> WindowsAsync(IReadOnlyCollection<Guid> chosen, CancellationToken cancellationToken)
    {
        var today = time.Today();
        var found = await BookNames.Places(db, db.Windows.Where(w => w.To == null || w.To >= today || chosen.Contains(w.Id))).ToListAsync(cancellationToken);
        return InOrder(found);
    }

    /// <summary>The windows of a hall that the reader may see, and the departments of its tenant, for a filter.</summary>
    public async Task<(IReadOnlyList<WindowPlace> Windows, IReadOnlyList<(Guid Id, string Name)> Departments)> FiltersAsync(
        Hall hall, CancellationToken cancellationToken)
    {
        using var _ = halls.Reach();
        var windows = await BookNames.Places(db, db.Windows.Where(w => w.HallId == hall.Id)).ToListAsync(cancellationToken);
        var departments = await db.Departments.Where(d => d.TenantId == hall.TenantId)
            .OrderBy(d => d.Code).Select(d => new { d.Id, d.Name }).ToListAsync(cancellationToken);
        return (InOrder(windows), [.. departments.Select(d => (d.Id, d.Name))]);
    }

    /// <summary>The halls of the current tenant that are not closed, and the one that is chosen already.</summary>
    public async Task<IReadOnlyList<(string Code, string Name)>> HallsAsync(string? chosen, CancellationToken cancellationToken)
    {
        var today = time.Today();
        var found = await db.Halls.Where(h => h.To == null || h.To >= today || h.Code == chosen)
            .OrderBy(h => h.Code).Select(h => new { h.Code, h.Name }).ToListAsync(cancellationToken);
        return [.. found.Select(h => (h.Code, h.Name))];
    }

    // Window 2 comes before window 10.
    internal static List<WindowPlace> InOrder(IEnumerable<WindowPlace> windows) =>
        [.. windows.OrderBy(w => w.HallCode, StringComparer.Ordinal).ThenBy(w => w.Zone, StringComparer.Ordinal)
            .ThenBy(w => w.Number.Length).ThenBy(w => w.Number, StringComparer.Ordinal)];
}
