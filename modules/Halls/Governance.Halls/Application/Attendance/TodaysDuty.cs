using Governance.Calendar;
using Governance.Halls.Domain;
using Governance.Halls.Domain.Book;
using Governance.Halls.Domain.Duty;

namespace Governance.Halls.Application.Attendance;

/// <summary>The duty roster of a hall today, for those who record who comes.</summary>
/// <param name="Hall">The hall.</param>
/// <param name="Day">Today in China.</param>
/// <param name="Planned">Who is on the roster; none where it names nobody.</param>
/// <param name="StandIn">Who stands in when he does not come.</param>
/// <param name="Others">The other leaders whom the user may record.</param>
/// <param name="MayRecordPlanned">Whether the user may record the one on the roster.</param>
/// <param name="Explanation">Whether the hall works today, and why; none where the year is not published.</param>
internal sealed record TodaysDuty(
    Hall Hall,
    DateOnly Day,
    PresentLeader? Planned,
    StaffMember? StandIn,
    IReadOnlyList<PresentLeader> Others,
    bool MayRecordPlanned,
    DayExplanation? Explanation)
{
    /// <summary>Who is there now: the one on the roster, else whoever came for him.</summary>
    public PresentLeader? Present => Planned is { Came: { } } ? Planned : Others.Where(o => o.Came is not null).MinBy(o => o.Came);
}

/// <summary>A leader and when he came and left, UTC.</summary>
internal sealed record PresentLeader(StaffMember Person, DateTime? Came, DateTime? Left)
{
    public static PresentLeader Of(StaffMember person, IEnumerable<DutyAttendance> attendance)
    {
        var own = attendance.Where(a => a.StaffId == person.Id).ToList();
        return new PresentLeader(person, own.Find(a => a.CheckIn)?.At, own.Find(a => !a.CheckIn)?.At);
    }
}
