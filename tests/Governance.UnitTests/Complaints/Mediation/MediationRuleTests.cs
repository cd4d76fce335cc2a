using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.Identity;
using Governance.Complaints.Domain.Mediation;
using Governance.Complaints.Domain.Mediation.Rules;
using Governance.UnitTests.Complaints.Time;
using Shouldly;
using Xunit;

namespace Governance.UnitTests.Complaints.Mediation;

/// <summary>Each rule about sessions, by its code.</summary>
public sealed class MediationRuleTests
{
    private const string Monday = "2026-11-23";

    [Fact]
    public void Case_is_still_open()
    {
        var made = MadeSession.Called();
        made.Held();
        made.Case.Withdraw(TimedCase.At(Monday), null);
        MadeSession.Refused(() => made.Conclude(Monday, null)).ShouldBe(MediationErrorCodes.CaseEnded);
        MadeSession.Refused(() => MadeSession.Called(before: c => c.Withdraw(TimedCase.At(Monday), null))).ShouldBe(MediationErrorCodes.CaseEnded);
        made.Session.Cancel(TimedCase.At(Monday), made.Case, "演示：已撤回。");
        made.Case.InMediation.ShouldBeFalse();
    }

    [Fact]
    public void One_session_at_a_time()
    {
        var made = MadeSession.Called();
        MadeSession.Refused(() => MediationSession.Call(TimedCase.At(Monday), made.Case, "演示", MadeSession.Plan(Monday))).ShouldBe(MediationErrorCodes.AlreadyCalled);
        made.Session.Cancel(TimedCase.At(Monday), made.Case, "演示");
        MediationSession.Call(TimedCase.At(Monday), made.Case, "演示", MadeSession.Plan(Monday)).Number.ShouldBe("AAAAAA-2");
    }

    [Fact]
    public void Session_stands_where_it_can()
    {
        var made = MadeSession.Called();
        MadeSession.Refused(() => made.Session.Plan(TimedCase.At(Monday), made.Case, MadeSession.Plan(Monday))).ShouldBe(MediationErrorCodes.NotInThisState);
        made.Held().Conclude(Monday, null);
        MadeSession.Refused(() => made.Session.Cancel(TimedCase.At(Monday), made.Case, "演示")).ShouldBe(MediationErrorCodes.NotInThisState);
    }

    [Theory]
    [InlineData("2026-11-20", MediationErrorCodes.DayPast)]
    [InlineData("2027-11-24", MediationErrorCodes.DayTooFar)]
    public void Session_lies_ahead_and_within_a_year(string day, string code)
    {
        var complaint = TimedCase.Accepted(TimedCase.At(Monday, 9), MadeSession.Clock);
        MadeSession.Refused(() => MediationSession.Call(TimedCase.At(Monday), complaint, "演示", MadeSession.Plan(day))).ShouldBe(code);
    }

    [Fact]
    public void Somebody_is_called_and_not_too_many()
    {
        var complaint = TimedCase.Accepted(TimedCase.At(Monday, 9), MadeSession.Clock);
        MadeSession.Refused(() => MediationSession.Call(TimedCase.At(Monday), complaint, "演示", MadeSession.Plan(Monday) with { Called = [] }))
            .ShouldBe(MediationErrorCodes.NobodyCalled);
        new SomebodyIsCalled(SomebodyIsCalled.Most + 1).Code.ShouldBe(MediationErrorCodes.TooManyCalled);
        new SomebodyIsCalled(SomebodyIsCalled.Most).IsBroken.ShouldBeFalse();
    }

    [Fact]
    public void Agenda_is_set()
    {
        var complaint = TimedCase.Accepted(TimedCase.At(Monday, 9), MadeSession.Clock);
        MadeSession.Refused(() => MediationSession.Call(TimedCase.At(Monday), complaint, "演示", MadeSession.Plan(Monday) with { Agenda = [" ", null] }))
            .ShouldBe(MediationErrorCodes.AgendaMissing);
        new AgendaIsSet(AgendaIsSet.Most + 1).Code.ShouldBe(MediationErrorCodes.AgendaTooLong);
    }

    [Fact]
    public void Session_day_has_come()
    {
        var complaint = TimedCase.Accepted(TimedCase.At(Monday, 9), MadeSession.Clock);
        var session = MediationSession.Call(TimedCase.At(Monday), complaint, "演示", MadeSession.Plan("2026-11-25"));
        MadeSession.Refused(() => session.NoteAttendance(TimedCase.At(Monday), complaint, [new AttendanceNote(1, true, "演示", null)])).ShouldBe(MediationErrorCodes.NotYet);
    }

    [Fact]
    public void Attendance_is_whole_and_has_names_and_reasons()
    {
        var made = MadeSession.Called();
        var (session, act) = (made.Session, TimedCase.At(Monday));
        MadeSession.Refused(() => session.NoteAttendance(act, made.Case, [])).ShouldBe(MediationErrorCodes.NothingNoted);
        MadeSession.Refused(() => session.NoteMinutes(act, made.Case, [new PointNote(1, " ")])).ShouldBe(MediationErrorCodes.NothingNoted);
        MadeSession.Refused(() => session.NoteAttendance(act, made.Case, [new AttendanceNote(1, true, " ", null)])).ShouldBe(MediationErrorCodes.AttendeeMissing);
        MadeSession.Refused(() => session.NoteAttendance(act, made.Case, [new AttendanceNote(1, false, null, "")])).ShouldBe(MediationErrorCodes.AbsenceReasonMissing);
        MadeSession.Refused(() => session.NoteAttendance(act, made.Case, [new AttendanceNote(9, true, "演示", null)])).ShouldBe(MediationErrorCodes.NotOfTheSession);
        session.NoteAttendance(act, made.Case, [new AttendanceNote(1, true, "演示科长", null)]);
        session.NoteMinutes(act, made.Case, [new PointNote(1, "演示"), new PointNote(2, "演示")]);
        MadeSession.Refused(() => made.Conclude(Monday, null)).ShouldBe(MediationErrorCodes.AttendanceMissing);
    }

    [Fact]
    public void Somebody_came()
    {
        var made = MadeSession.Called();
        made.Session.NoteAttendance(TimedCase.At(Monday), made.Case, [.. made.Session.Parties.Select(p => new AttendanceNote(p.Ordinal, false, null, "演示：开会"))]);
        made.Session.NoteMinutes(TimedCase.At(Monday), made.Case, [new PointNote(1, "未议"), new PointNote(2, "未议")]);
        MadeSession.Refused(() => made.Conclude(Monday, null)).ShouldBe(MediationErrorCodes.NobodyCame);
    }

    [Fact]
    public void Every_point_is_minuted()
    {
        var made = MadeSession.Called();
        made.Held();
        made.Session.Rearrange(TimedCase.At(Monday), made.Case, "演示：加一项。", MadeSession.Plan(Monday) with
        {
            Agenda = ["谁来牵头", "材料怎样收齐", "加的一项"],
            Called = [MadeSession.PartyOf(MadeSession.First)],
        });
        made.Session.Agenda.Select(p => (p.Ordinal, p.Said is null)).ShouldBe([(1, false), (2, false), (3, true)]);
        made.Session.Parties.Single().Came.ShouldBe(true);
        MadeSession.Refused(() => made.Conclude(Monday, null)).ShouldBe(MediationErrorCodes.MinutesMissing);
    }

    [Fact]
    public void Commitment_days_fit_and_its_owner_has_come()
    {
        var made = MadeSession.Called().Held();
        MadeSession.Refused(() => made.Conclude(Monday, MadeSession.First, MadeSession.Promise(MadeSession.First, 0))).ShouldBe(MediationErrorCodes.DaysOutOfRange);
        MadeSession.Refused(() => made.Conclude(Monday, MadeSession.First, MadeSession.Promise(MadeSession.First, 61))).ShouldBe(MediationErrorCodes.DaysOutOfRange);
        MadeSession.Refused(() => made.Conclude(Monday, MadeSession.First, MadeSession.Promise(MadeSession.Third, 3))).ShouldBe(MediationErrorCodes.OwnerAbsent);
        MadeSession.Refused(() => made.Conclude(Monday, MadeSession.Third, MadeSession.Promise(MadeSession.First, 3))).ShouldBe(MediationErrorCodes.OwnerAbsent);
        new CommitmentsAreFew(CommitmentsAreFew.Most + 1).IsBroken.ShouldBeTrue();
    }

    [Fact]
    public void Session_names_a_lead_where_none_leads()
    {
        var made = MadeSession.Called().Held();
        MadeSession.Refused(() => made.Conclude(Monday, null, MadeSession.Promise(MadeSession.First, 3))).ShouldBe(CaseErrorCodes.LeadMissing);
        made.Conclude(Monday, MadeSession.Second, MadeSession.Promise(MadeSession.First, 3));
        made.Case.State.ShouldBe(CaseState.Assigned);
        made.Case.HolderDepartmentId.ShouldBe(MadeSession.Second.DepartmentId);
        made.Case.WorkOrders.Single(o => o.Leads).ForGood.ShouldBeTrue();

        var led = MadeSession.Called(before: c => c.Assign(TimedCase.At(Monday), MadeSession.Clock, [MadeSession.First], null)).Held();
        MadeSession.Refused(() => led.Conclude(Monday, MadeSession.Second, MadeSession.Promise(MadeSession.First, 3))).ShouldBe(CaseErrorCodes.LeadAtWork);
        led.Conclude(Monday, null, MadeSession.Promise(MadeSession.First, 3), MadeSession.Promise(MadeSession.Second, 2));
        led.Case.WorkOrders.Count(o => o is { Leads: true, State: WorkOrderState.Open }).ShouldBe(1);
        led.Case.WorkOrders.Count(o => o.IsCommitment).ShouldBe(2);
    }

    [Fact]
    public void Commitment_is_not_returned_and_survives_the_return_of_the_lead()
    {
        var made = MadeSession.Called(before: c => c.Assign(TimedCase.At(Monday), MadeSession.Clock, [MadeSession.First], null)).Held();
        made.Conclude(Monday, null, MadeSession.Promise(MadeSession.Second, 4));
        var promised = made.Case.WorkOrders.Single(o => o.IsCommitment);
        MadeSession.Refused(() => made.Case.Return(By(MadeSession.Second), promised.Id, "演示：不归我们。")).ShouldBe(MediationErrorCodes.CommitmentIsKept);

        made.Case.Return(By(MadeSession.First), made.Case.WorkOrders.Single(o => o.Leads).Id, "演示：不归我们。");
        promised.State.ShouldBe(WorkOrderState.Open);
        made.Case.Assign(TimedCase.At(Monday), MadeSession.Clock, [MadeSession.Second], null);
        made.Case.WorkOrders.Count(o => o.State == WorkOrderState.Open).ShouldBe(2);
    }

    [Fact]
    public void Who_complained_is_taken_out_of_all_that_is_typed()
    {
        var words = new Redaction("演示市民甲");
        var complaint = TimedCase.Accepted(TimedCase.At(Monday, 9), MadeSession.Clock);
        var act = TimedCase.At(Monday) with { Words = words };
        var session = MediationSession.Call(act, complaint, "演示市民甲来过三次", MadeSession.Plan(Monday) with { Place = "演示市民甲家", Agenda = ["演示市民甲的证"] });
        session.NoteAttendance(act, complaint, [.. session.Parties.Select(p => new AttendanceNote(p.Ordinal, true, "科长，见过演示市民甲", null))]);
        session.NoteMinutes(act, complaint, [new PointNote(1, "演示市民甲说得对")]);
        session.Conclude(
            act, complaint, MadeSession.Clock, "给演示市民甲办", [new CommitmentNote(MadeSession.First.DepartmentId, "演示登记局", "联系演示市民甲", 2)], MadeSession.First);

        string.Concat(complaint.TakeWritten().Entries.Select(e => e.Detail)).ShouldNotContain("演示市民甲");
        string.Concat(
            session.Reason, session.Place, session.Conclusion, session.Agenda[0].Subject, session.Agenda[0].Said, session.Parties[0].Attendee, session.Commitments[0].What)
            .ShouldNotContain("演示市民甲");
    }

    private static CaseAct By(Assignee department) => TimedCase.At(Monday) with { By = new Actor(ActorKind.Staff, null, "演示承办员", department.DepartmentId, null) };
}
