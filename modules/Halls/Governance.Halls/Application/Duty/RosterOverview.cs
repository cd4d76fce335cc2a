using Governance.Halls.Data;
using Governance.Kernel.Timing;
using Microsoft.EntityFrameworkCore;

namespace Governance.Halls.Application.Duty;

/// <summary>Who is on duty today in the halls of the current tenant.</summary>
internal sealed class RosterOverview(HallsDbContext db, TimeProvider time)
{
    private const int Most = 200;

    /// <summary>The halls in the order of their codes; at most 200 a time, those after a code.</summary>
    public async Task<IReadOnlyList<HallOnDuty>> TodayAsync(string? after, CancellationToken cancellationToken)
    {
        var today = time.Today();
        var halls = after is null ? db.Halls : db.Halls.Where(h => string.Compare(h.Code, after) > 0);
        return await halls.AsNoTracking().Where(h => h.To == null || h.To >= today).OrderBy(h => h.Code).Take(Most)
            .Select(h => new HallOnDuty(
                h.Code,
                h.Name,
                db.DutyDays.Where(d => d.HallId == h.Id && d.Day == today).Join(db.Staff, d => d.StaffId, s => s.Id, (d, s) => s.Name).FirstOrDefault(),
                db.DutyDays.Where(d => d.HallId == h.Id).Max(d => (DateOnly?)d.Day)))
            .ToListAsync(cancellationToken);
    }
}

/// <summary>A hall and who is on duty in it today.</summary>
/// <param name="Code">The hall's code.</param>
/// <param name="Name">The hall's name.</param>
/// <param name="Leader">The leader's name, or <c>null</c> where nobody is planned.</param>
/// <param name="RosterEnds">The last day of the roster, or <c>null</c> where there is none.</param>
internal sealed record HallOnDuty(string Code, string Name, string? Leader, DateOnly? RosterEnds);
