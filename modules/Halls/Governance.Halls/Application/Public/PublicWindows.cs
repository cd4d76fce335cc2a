using Governance.Halls.Application.Book;
using Governance.Halls.Contracts;
using Governance.Halls.Data;
using Governance.Halls.Domain.Book;
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
            join standing in db.Staff.Where(s => s.From <= today && (s.To == null || s.To >= today)) on (Guid?)window.Id equals standing.WindowId into team
            from member in team.DefaultIfEmpty()
            select new { Window = window, Department = department == null ? null : department.Name, Member = member }).ToListAsync(cancellationToken);
        var windows = rows.DistinctBy(r => r.Window.Id).ToList();
        var members = rows.Select(r => r.Member).OfType<StaffMember>().ToList();
        var now = await NowAsync<Window, WindowState>([.. windows.Select(r => r.Window)], today, cancellationToken);
        var staff = (await NowAsync<StaffMember, StaffState>(members, today, cancellationToken)).Values.OrderBy(s => s.WorkNumber, StringComparer.Ordinal)
            .ToLookup(s => s.WindowId, s => new PublicStaff(s.WorkNumber, s.Name, s.Title));
        return
        [
            .. windows.Select(r => (State: now[r.Window.Id], r.Department))
                .OrderBy(r => r.State.Zone, StringComparer.Ordinal).ThenBy(r => r.State.Number.Length).ThenBy(r => r.State.Number, StringComparer.Ordinal)
                .Select(r => new PublicWindow(
                    r.State.Id, r.State.Zone, r.State.Number, r.State.Name, r.State.Kinds, r.Department, r.State.Place, [.. staff[r.State.Id]])),
        ];
    }

    private async Task<IReadOnlyDictionary<Guid, TState>> NowAsync<TEntry, TState>(
        IReadOnlyList<TEntry> entries, DateOnly today, CancellationToken cancellationToken)
        where TEntry : BookEntry<TState>
        where TState : notnull
    {
        var now = entries.ToDictionary(e => e.Id, e => e.ToState());
        Guid[] notYet = [.. entries.Where(e => e.ChangedFrom > today).Select(e => e.Id)];
        if (notYet.Length > 0)
        {
            foreach (var (id, state) in await history.ReplacedSinceAsync<TState>(notYet, today, cancellationToken))
            {
                now[id] = state;
            }
        }

        return now;
    }
}
