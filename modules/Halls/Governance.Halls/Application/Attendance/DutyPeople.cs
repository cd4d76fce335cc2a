using Governance.Halls.Data;
using Governance.Halls.Domain;
using Governance.Halls.Domain.Book;
using Governance.Halls.Domain.Duty;
using Microsoft.EntityFrameworkCore;

namespace Governance.Halls.Application.Attendance;

/// <summary>The people of a hall's duty roster.</summary>
internal sealed class DutyPeople(HallsDbContext db)
{
    /// <summary>Those who take turns in a hall on a day, in the order of the row.</summary>
    public async Task<IReadOnlyList<StaffMember>> LeadersAsync(Hall hall, DateOnly day, CancellationToken cancellationToken)
    {
        var rows = await db.DutyLeaders.AsNoTracking().Where(l => l.HallId == hall.Id && l.From <= day && (l.To == null || l.To >= day))
            .Join(db.Staff, l => l.StaffId, s => s.Id, (l, s) => new { l.Order, Staff = s }).ToListAsync(cancellationToken);
        return [.. rows.OrderBy(r => r.Order).ThenBy(r => r.Staff.WorkNumber, StringComparer.Ordinal).Select(r => r.Staff).DistinctBy(s => s.Id)];
    }

    public async Task<IReadOnlyDictionary<Guid, StaffMember>> FindAsync(IEnumerable<Guid?> ids, CancellationToken cancellationToken)
    {
        var wanted = ids.OfType<Guid>().Distinct().ToList();
        return await db.Staff.AsNoTracking().Where(s => wanted.Contains(s.Id)).ToDictionaryAsync(s => s.Id, cancellationToken);
    }

    public Task<DutyDay?> DayAsync(Guid hallId, DateOnly day, CancellationToken cancellationToken) =>
        db.DutyDays.AsNoTracking().FirstOrDefaultAsync(d => d.HallId == hallId && d.Day == day, cancellationToken);

    /// <summary>Who came and left on a day, in the order of time.</summary>
    public async Task<IReadOnlyList<DutyAttendance>> AttendanceAsync(Guid hallId, DateOnly day, CancellationToken cancellationToken)
    {
        var rows = await db.Attendances.AsNoTracking().Where(a => a.HallId == hallId && a.Day == day).ToListAsync(cancellationToken);
        return [.. rows.OrderBy(a => a.At).ThenBy(a => a.Id)];
    }
}
