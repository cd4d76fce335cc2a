using Governance.Halls.Data;
using Governance.Halls.Domain.Book;
using Microsoft.EntityFrameworkCore;

namespace Governance.Halls.Application.Public;

/// <summary>The windows of a hall and who stands at them today.</summary>
internal sealed class PublicWindows(HallsDbContext db)
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
        var staff = rows.Select(r => r.Member).OfType<StaffMember>().OrderBy(m => m.WorkNumber, StringComparer.Ordinal)
            .ToLookup(m => m.WindowId, m => new PublicStaff(m.WorkNumber, m.Name, m.Title));
        return
        [
            .. rows.DistinctBy(r => r.Window.Id)
                .OrderBy(r => r.Window.Zone, StringComparer.Ordinal).ThenBy(r => r.Window.Number.Length).ThenBy(r => r.Window.Number, StringComparer.Ordinal)
                .Select(r => Of(r.Window, r.Department, [.. staff[r.Window.Id]])),
        ];
    }

    private static PublicWindow Of(Window window, string? department, IReadOnlyList<PublicStaff> staff) =>
        new(window.Id, window.Zone, window.Number, window.Name, window.Kinds, department, window.Place, staff);
}
