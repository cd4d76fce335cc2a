using Governance.Halls.Application.Book;
using Governance.Halls.Contracts;
using Governance.Halls.Data;
using Microsoft.EntityFrameworkCore;

namespace Governance.Halls.Application.Public;

/// <summary>The windows of a hall and who stands at them today. A change that is entered for a later day is not shown before it.</summary>
internal sealed class PublicWindows(HallsDbContext db, BookHistory history)
{
    public async Task<IReadOnlyList<PublicWindow>> ListAsync(Guid hallId, DateOnly today, CancellationToken cancellationToken)
    {
        var rows = await (
            from window in db.Windows.AsNoTracking()
            where window.HallId == hallId && window.From <= today && (window.To == null || window.To >= today)
            join serving in db.Departments on window.DepartmentId equals (Guid?)serving.Id into departments
            from department in departments.DefaultIfEmpty()
            orderby window.Zone, window.Number
            select new { Window = window, Department = department == null ? null : department.Name }).ToListAsync(cancellationToken);
        var now = await history.ReplacedSinceAsync<WindowState>(
            [.. rows.Where(r => r.Window.ChangedFrom > today).Select(r => r.Window.Id)], today, cancellationToken);
        var staff = await StaffAsync(hallId, today, cancellationToken);
        return
        [
            .. rows.Select(r => (State: now.GetValueOrDefault(r.Window.Id) ?? r.Window.ToState(), r.Department))
                .OrderBy(r => r.State.Zone, StringComparer.Ordinal).ThenBy(r => r.State.Number.Length).ThenBy(r => r.State.Number, StringComparer.Ordinal)
                .Select(r => new PublicWindow(
                    r.State.Id, r.State.Zone, r.State.Number, r.State.Name, r.State.Kinds, r.Department, r.State.Place, [.. staff[r.State.Id]])),
        ];
    }

    private async Task<ILookup<Guid, PublicStaff>> StaffAsync(Guid hallId, DateOnly today, CancellationToken cancellationToken)
    {
        var rows = await db.Staff.AsNoTracking()
            .Where(s => s.HallId == hallId && s.From <= today && (s.To == null || s.To >= today))
            .OrderBy(s => s.WorkNumber).ToListAsync(cancellationToken);
        var now = await history.ReplacedSinceAsync<StaffState>(
            [.. rows.Where(s => s.ChangedFrom > today).Select(s => s.Id)], today, cancellationToken);
        return rows.Select(s => now.GetValueOrDefault(s.Id) ?? s.ToState()).Where(s => s.WindowId is not null)
            .ToLookup(s => s.WindowId!.Value, s => new PublicStaff(s.WorkNumber, s.Name, s.Title));
    }
}
