using Governance.Halls.Contracts;
using Governance.Halls.Domain.Book;

namespace Governance.Halls.Application.Attendance;

/// <summary>Who is on duty in a hall: the one on the roster, unless he did not come and another did.</summary>
internal sealed class LeadersOnDuty(DutyPeople people, DutyPlace place) : IDutyService
{
    public async Task<LeaderOnDuty?> LeaderAsync(Guid hallId, DateOnly day, CancellationToken cancellationToken)
    {
        if (await people.DayAsync(hallId, day, cancellationToken) is not { } planned)
        {
            return null;
        }

        var attendance = await people.AttendanceAsync(hallId, day, cancellationToken);
        var came = attendance.FirstOrDefault(a => a.CheckIn && a.StaffId == planned.StaffId) ?? attendance.FirstOrDefault(a => a.CheckIn);
        var named = await people.FindAsync([planned.StaffId, came?.StaffId], cancellationToken);
        var leader = named[came?.StaffId ?? planned.StaffId];
        var present = PresentLeader.Of(leader, attendance);
        return new LeaderOnDuty(
            leader.Id, leader.Name, leader.Title, await place.OfAsync(hallId, day, cancellationToken),
            StandsInFor(leader, named[planned.StaffId]), present.Came, present.Left);
    }

    private static string? StandsInFor(StaffMember leader, StaffMember planned) => leader.Id == planned.Id ? null : planned.Name;
}
