using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.Deadlines;
using Governance.Halls.Contracts;

namespace Governance.Complaints.Application.Paper.Import;

/// <summary>A hall with what its book holds today: names on paper that are the same are linked, others stay names.</summary>
internal sealed record PaperPlace(
    HallState Hall, CaseClock Clock, IReadOnlyList<ServiceItemState> Items, IReadOnlyList<WindowState> Windows, IReadOnlyList<StaffState> Staff,
    IReadOnlyList<DepartmentState> Departments)
{
    public Subject SubjectOf(PaperRow row)
    {
        var (item, window, staff) = (row.Optional(RegisterColumns.Item), row.Optional(RegisterColumns.Window), row.Optional(RegisterColumns.Staff));
        var departments = row.Optional(RegisterColumns.Departments);
        var known = PaperWords.List(departments ?? "").Select(name => Only(Departments, d => d.Name == name)).OfType<DepartmentState>().ToList();
        var (foundItem, foundWindow, foundStaff) = (
            Only(Items, i => i.Name == item), Only(Windows, w => $"{w.Zone}{w.Number}" == window || $"{w.Zone}{w.Number} {w.Name}" == window), Only(Staff, s => s.Name == staff));
        return new Subject
        {
            ItemId = foundItem?.Id,
            ItemName = item,
            WindowId = foundWindow?.Id,
            WindowName = window,
            StaffId = foundStaff?.Id,
            StaffName = staff,
            DepartmentId = known.Count > 0 ? known[0].Id : null,
            DepartmentName = departments,
            Departments =
            [
                .. known.Select(d => (Guid?)d.Id).Concat([foundItem?.DepartmentId, foundWindow?.DepartmentId, foundStaff?.DepartmentId]).OfType<Guid>().Distinct(),
            ],
        };
    }

    // Of two with one name nobody knows which is meant.
    private static T? Only<T>(IReadOnlyList<T> all, Func<T, bool> isIt)
        where T : class => all.Where(isIt).Take(2).ToList() is [var only] ? only : null;
}
