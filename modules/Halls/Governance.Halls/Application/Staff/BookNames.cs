using Governance.Halls.Data;
using Governance.Halls.Domain.Book;
using Microsoft.EntityFrameworkCore;

namespace Governance.Halls.Application.Staff;

/// <summary>The names of departments and the places of windows that a reader has met in rows that he may see.</summary>
internal sealed class BookNames(HallsDbContext db, HallLookup halls)
{
    public async Task<IReadOnlyDictionary<Guid, string>> DepartmentsAsync(IEnumerable<Guid?> ids, CancellationToken cancellationToken)
    {
        var wanted = Wanted(ids);
        using var _ = halls.Reach();
        return wanted.Count == 0
            ? new Dictionary<Guid, string>()
            : await db.Departments.Where(d => wanted.Contains(d.Id)).ToDictionaryAsync(d => d.Id, d => d.Name, cancellationToken);
    }

    public async Task<IReadOnlyDictionary<Guid, WindowPlace>> WindowsAsync(IEnumerable<Guid?> ids, CancellationToken cancellationToken)
    {
        var wanted = Wanted(ids);
        using var _ = halls.Reach();
        return wanted.Count == 0
            ? new Dictionary<Guid, WindowPlace>()
            : await Places(db, db.Windows.Where(w => wanted.Contains(w.Id))).ToDictionaryAsync(w => w.Id, cancellationToken);
    }

    internal static IQueryable<WindowPlace> Places(HallsDbContext db, IQueryable<Window> windows) =>
        windows.Join(db.Halls, w => w.HallId, h => h.Id, (w, h) =>
            new WindowPlace(w.Id, h.Id, h.Code, h.Name, w.Zone, w.Number, w.Name, w.From, w.To));

    private static List<Guid> Wanted(IEnumerable<Guid?> ids) => [.. ids.OfType<Guid>().Distinct()];
}
