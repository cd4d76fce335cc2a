using Governance.Calendar;
using Governance.Halls.Contracts;
using Governance.Halls.Domain.Duty;
using Shouldly;
using Xunit;
using static Governance.UnitTests.Halls.Attendance.DutyExample;

namespace Governance.UnitTests.Halls.Attendance;

public class DutyVerdictTests
{
    [Fact]
    public void Kept_is_a_day_on_which_the_planned_leader_came()
    {
        var verdict = Judge(Came(Planned, "08:52"), Left(Planned, "17:05"));

        verdict.ShouldBe(new DutyVerdict(DutyOutcome.Kept, Planned, At("08:52"), At("17:05"), 0));
    }

    [Fact]
    public void Covered_is_a_day_on_which_only_another_came()
    {
        var verdict = Judge(Came(Other, "09:06"));

        verdict.ShouldBe(new DutyVerdict(DutyOutcome.Covered, Other, At("09:06"), null, 6));
    }

    [Fact]
    public void The_planned_leader_counts_although_another_came_first() =>
        Judge(Came(Other, "08:30"), Left(Other, "09:30"), Came(Planned, "09:20")).ShouldBe(
            new DutyVerdict(DutyOutcome.Kept, Planned, At("09:20"), null, 20));

    [Fact]
    public void Of_two_who_stood_in_the_first_counts() =>
        Judge(Came(Example.Id("third"), "10:00"), Came(Other, "09:10")).AttendedStaffId.ShouldBe(Other);

    [Fact]
    public void Missed_is_a_day_on_which_nobody_came() =>
        Judge().ShouldBe(new DutyVerdict(DutyOutcome.Missed, null, null, null, 0));

    [Theory]
    [InlineData("08:59", 0)]
    [InlineData("09:00", 0)]
    [InlineData("09:00:59", 0)]
    [InlineData("09:01", 1)]
    [InlineData("14:30", 330)]
    public void Late_is_reckoned_in_whole_minutes_from_the_opening(string clock, int minutes) =>
        Judge(Came(Planned, clock)).LateMinutes.ShouldBe(minutes);

    [Fact]
    public void Closed_is_a_day_on_which_the_hall_turned_out_not_to_work()
    {
        var closed = HallCalendar.With([new LocalClosure(Monday, Monday, "停电")], null);

        DutyVerdict.Of(Day(), [], closed).ShouldBe(new DutyVerdict(DutyOutcome.Closed, null, null, null, 0));
        DutyVerdict.Of(Day(), [Came(Planned, "10:00")], closed).ShouldBe(new DutyVerdict(DutyOutcome.Closed, Planned, At("10:00"), null, 0));
    }

    [Fact]
    public void A_holiday_is_closed_and_a_make_up_day_is_not()
    {
        var holiday = new DateOnly(2026, 10, 1);
        var makeUpDay = new DateOnly(2026, 10, 10);

        DutyVerdict.Of(Day(holiday), [], HallCalendar).Outcome.ShouldBe(DutyOutcome.Closed);
        DutyVerdict.Of(Day(makeUpDay), [], HallCalendar).Outcome.ShouldBe(DutyOutcome.Missed);
    }

    private static DutyVerdict Judge(params DutyAttendance[] attendance) => DutyVerdict.Of(Day(), attendance, HallCalendar);
}
