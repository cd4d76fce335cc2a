using Governance.Halls.Application.Book;
using Governance.Halls.Contracts;
using Governance.Halls.Data;
using Microsoft.EntityFrameworkCore;

namespace Governance.Halls.Application.Public;

/// <summary>The guide of an item that can be done at a hall today.</summary>
internal sealed class PublicGuideReader(HallsDbContext db, PublicEntrance entrance, PublicWindows windows, BookHistory history)
{
    /// <returns>The guide; <c>null</c> where there is no such hall, or the item cannot be done there.</returns>
    public Task<PublicGuide?> FindAsync(string code, Guid itemId, CancellationToken cancellationToken) =>
        entrance.EnterAsync(code, entered => ReadAsync(entered, itemId, cancellationToken), cancellationToken);

    private async Task<PublicGuide?> ReadAsync(EnteredHall entered, Guid itemId, CancellationToken cancellationToken)
    {
        var today = entered.Today;
        var row = await db.Items.AsNoTracking().Include(i => i.Windows)
            .FirstOrDefaultAsync(i => i.Id == itemId && i.From <= today && (i.To == null || i.To >= today), cancellationToken);
        if (row is null)
        {
            return null;
        }

        var now = row.ChangedFrom > today ? await history.ReplacedSinceAsync<ServiceItemState>([itemId], today, cancellationToken) : null;
        var item = now?.GetValueOrDefault(itemId) ?? row.ToState();
        var at = (await windows.ListAsync(entered.Hall.Id, today, cancellationToken)).Where(w => item.WindowIds.Contains(w.Id)).ToList();
        if (at.Count == 0)
        {
            return null;
        }

        var department = item.DepartmentId is { } id
            ? await db.Departments.AsNoTracking().FirstOrDefaultAsync(d => d.Id == id, cancellationToken)
            : null;
        return new PublicGuide(entered, item, department?.Name, department?.Phone, at);
    }
}
