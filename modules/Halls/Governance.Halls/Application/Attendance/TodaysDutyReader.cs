using Governance.Calendar;
using Governance.Halls.Application.Opening;
using Governance.Halls.Domain;
using Governance.Kernel.Timing;

namespace Governance.Halls.Application.Attendance;

/// <summary>Reads what stands on today's page of the duty roster.</summary>
internal sealed class TodaysDutyReader(
    HallStore store, DutyPeople people, AttendanceRights rights, HallCalendars calendars, TimeProvider time)
{
    public async Task<TodaysDuty> ReadAsync(string code, CancellationToken cancellationToken)
    {
        var hall = await store.HallAsync(code, cancellationToken);
        var today = time.Today();
        var explanation = await ExplainAsync(hall, today, cancellationToken);
        if (await people.DayAsync(hall.Id, today, cancellationToken) is not { } day)
        {
            return new TodaysDuty(hall, today, null, null, [], MayRecordPlanned: false, explanation);
        }

        var leaders = await people.LeadersAsync(hall, today, cancellationToken);
        var named = await people.FindAsync([day.StaffId, day.StandInId], cancellationToken);
        var attendance = await people.AttendanceAsync(hall.Id, today, cancellationToken);
        var himself = rights.MayRecordOthers ? null : await rights.HimselfAsync(cancellationToken);
        var others = leaders.Concat(named.Values).DistinctBy(l => l.Id).Where(l => l.Id != day.StaffId);
        return new TodaysDuty(
            hall,
            today,
            PresentLeader.Of(named[day.StaffId], attendance),
            day.StandInId is { } standIn ? named.GetValueOrDefault(standIn) : null,
            [.. others.Where(l => rights.MayRecordOthers || l.Id == himself || attendance.Any(a => a.StaffId == l.Id))
                .OrderBy(l => l.Id == day.StandInId ? 0 : 1).Select(l => PresentLeader.Of(l, attendance))],
            rights.MayRecordOthers || himself == day.StaffId,
            explanation);
    }

    private async Task<DayExplanation?> ExplainAsync(Hall hall, DateOnly day, CancellationToken cancellationToken)
    {
        try
        {
            return (await calendars.OfAsync(hall, cancellationToken)).Explain(day);
        }
        catch (CalendarYearMissingException)
        {
            return null;
        }
    }
}
