using Governance.Calendar;
using Governance.Halls.Contracts;
using Governance.Kernel.Timing;

namespace Governance.Halls.Domain.Duty;

/// <summary>What became of a day of the roster, judged from who came and from the hall's calendar.</summary>
internal sealed record DutyVerdict(DutyOutcome Outcome, Guid? AttendedStaffId, DateTime? CheckedInAt, DateTime? CheckedOutAt, int LateMinutes)
{
    /// <param name="day">The day of the roster.</param>
    /// <param name="attendance">Who came and left on that day.</param>
    /// <param name="calendar">The hall's calendar as it is by then.</param>
    /// <exception cref="CalendarYearMissingException">The year has no published days.</exception>
    public static DutyVerdict Of(DutyDay day, IEnumerable<DutyAttendance> attendance, WorkingCalendar calendar)
    {
        var rows = attendance.OrderBy(a => a.At).ThenBy(a => a.Id).ToList();
        var came = rows.Find(a => a.CheckIn && a.StaffId == day.StaffId) ?? rows.Find(a => a.CheckIn);
        var left = came is null ? null : rows.Find(a => !a.CheckIn && a.StaffId == came.StaffId);
        var opens = calendar.IsWorkingDay(day.Day) ? calendar.OfficeHours.Intervals[0].From : (TimeOnly?)null;
        return (came, opens) switch
        {
            (_, null) => new DutyVerdict(DutyOutcome.Closed, came?.StaffId, came?.At, left?.At, 0),
            (null, _) => new DutyVerdict(DutyOutcome.Missed, null, null, null, 0),
            _ => new DutyVerdict(
                came.StaffId == day.StaffId ? DutyOutcome.Kept : DutyOutcome.Covered,
                came.StaffId, came.At, left?.At, MinutesLate(day.Day, opens.Value, came.At)),
        };
    }

    // Whole minutes: who comes within the minute of the opening is not late.
    private static int MinutesLate(DateOnly day, TimeOnly opens, DateTime cameAt) =>
        Math.Max(0, (int)Math.Floor((LocalTime.WallClock(cameAt) - day.ToDateTime(opens)).TotalMinutes));
}
