using Governance.Halls.Contracts;
using Governance.Halls.Domain;
using Governance.Halls.Domain.Duty;
using Governance.Halls.Domain.Duty.Rules;
using Governance.Kernel.Domain.Rules;
using Governance.Kernel.Exceptions;
using Shouldly;
using Xunit;
using static Governance.UnitTests.Halls.Attendance.DutyExample;

namespace Governance.UnitTests.Halls.Attendance;

public class AttendanceRuleTests
{
    [Fact]
    public void Person_leads_here() => Both(new PersonLeadsHere(true), new PersonLeadsHere(false), AttendanceErrorCodes.NotALeader);

    [Fact]
    public void Day_is_today()
    {
        Both(new DayIsToday(Monday, Monday), new DayIsToday(Monday.AddDays(-1), Monday), AttendanceErrorCodes.NotToday);
        new DayIsToday(Monday.AddDays(1), Monday).IsBroken.ShouldBeTrue();
    }

    [Fact]
    public void Duty_is_planned() => Both(new DutyIsPlanned(Day()), new DutyIsPlanned(null), AttendanceErrorCodes.NoDutyToday);

    [Fact]
    public void Records_himself_only()
    {
        Both(new RecordsHimselfOnly(false, Planned, Planned), new RecordsHimselfOnly(false, Other, Planned), AttendanceErrorCodes.NotYourself);
        Both(new RecordsHimselfOnly(true, null, Planned), new RecordsHimselfOnly(false, null, Planned), AttendanceErrorCodes.NotYourself);
    }

    [Fact]
    public void Came_before_leaving() =>
        Both(new CameBeforeLeaving(Came(Planned, "09:00")), new CameBeforeLeaving(null), AttendanceErrorCodes.NotCheckedIn);

    [Fact]
    public void A_remark_says_something_that_fits_about_a_day_that_has_come()
    {
        Write("到市里开会", Monday).Text.ShouldBe("到市里开会");
        ((Action)(() => Write(" ", Monday))).ShouldRefuse(HallErrorCodes.TextRequired, "remark");
        ((Action)(() => Write(new string('长', Lengths.Paragraph + 1), Monday))).ShouldRefuse(HallErrorCodes.TextTooLong, "remark");
        ((Action)(() => Write("控制\u0007符", Monday))).ShouldRefuse(Input.NotPlain, "remark");
        ((Action)(() => Write("还没到", Monday.AddDays(1)))).ShouldRefuse(HallErrorCodes.DateInFuture, "day");
    }

    private static DutyRemark Write(string text, DateOnly day) => DutyRemark.Write(Example.Id("remark"), Day(day), text, "演示科", At("10:00"));

    private static void Both(Rule kept, Rule broken, string code)
    {
        kept.IsBroken.ShouldBeFalse();
        ((Action)(() => Rule.Check(broken))).ShouldRefuse(code);
    }
}
