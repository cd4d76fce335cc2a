using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.Improvements;
using Governance.Kernel.Exceptions;
using Governance.UnitTests.Calendar;
using Governance.UnitTests.Complaints.Time;
using Shouldly;
using Xunit;

namespace Governance.UnitTests.Complaints.Improvements;

/// <summary>What a change must keep to that cases lead to.</summary>
public class ImprovementRuleTests
{
    private static readonly ImprovementOwner Department = new(ClosedCase.NewId(), null, "演示登记局");

    [Fact]
    public void Only_a_closed_case_leads_to_a_change()
    {
        Refused(Sheet() with { Case = ClosedCase.Answered() }).ShouldBe(ImprovementErrorCodes.CaseNotClosed);
        var complaint = ClosedCase.Closed();
        complaint.Archive(TimedCase.At("2026-11-24"));
        Improvement.Propose(By("2026-11-24"), Sheet() with { Case = complaint }).Cases.Single().CaseNumber.ShouldBe("AAAAAA");
        Should.Throw<BusinessException>(() => ClosedCase.Answered().NoteImprovement(By("2026-11-24"), "BBBBBB")).Code.ShouldBe(ImprovementErrorCodes.CaseNotClosed);
    }

    [Fact]
    public void The_cause_is_one_of_the_case() => Refused(Sheet() with { Cause = "service" }).ShouldBe(ImprovementErrorCodes.CauseNotOfTheCase);

    [Fact]
    public void A_change_for_one_item_needs_a_case_that_names_it()
    {
        Refused(Sheet() with { OfItem = true, Case = ClosedCase.Closed(withItem: false) }).ShouldBe(ImprovementErrorCodes.CaseHasNoItem);
        Propose(Sheet() with { OfItem = true }).ItemId.ShouldBe(ClosedCase.Item);
        Propose(Sheet()).ItemId.ShouldBeNull();
    }

    [Fact]
    public void One_owns_it()
    {
        Refused(Sheet() with { Owners = [] }).ShouldBe(ImprovementErrorCodes.OwnerNotOne);
        Refused(Sheet() with { Owners = [Department, new ImprovementOwner(null, ClosedCase.NewId(), "演示员甲")] }).ShouldBe(ImprovementErrorCodes.OwnerNotOne);
    }

    [Theory]
    [InlineData("2026-11-23", false)]
    [InlineData("2026-11-24", true)]
    [InlineData("2028-11-24", true)]
    [InlineData("2029-11-24", false)]
    public void It_is_due_from_today_within_two_years(string day, bool isTaken)
    {
        var sheet = Sheet() with { DueOn = Calendars.Day(day) };
        if (isTaken)
        {
            Propose(sheet).DueOn.ShouldBe(Calendars.Day(day));
        }
        else
        {
            Refused(sheet).ShouldBe(ImprovementErrorCodes.DueOutOfRange);
        }
    }

    [Fact]
    public void What_and_why_are_said()
    {
        Refused(Sheet() with { What = "" }).ShouldBe(CaseErrorCodes.TextRequired);
        Refused(Sheet() with { Why = null }).ShouldBe(CaseErrorCodes.TextRequired);
    }

    [Fact]
    public void A_leader_decides_once_and_says_why()
    {
        var improvement = Propose();
        Code(() => improvement.Decide(By("2026-11-25"), true, " ")).ShouldBe(CaseErrorCodes.TextRequired);
        improvement.Decide(By("2026-11-25"), false, "已有别的办法。");

        improvement.State.ShouldBe(ImprovementState.NotTaken);
        Code(() => improvement.Decide(By("2026-11-25"), true, "演示")).ShouldBe(ImprovementErrorCodes.NotInThisState);
        Code(() => improvement.PutIntoForce(By("2026-11-25"), true, Calendars.Day("2026-11-25"), 30, "演示")).ShouldBe(ImprovementErrorCodes.NotInThisState);
    }

    [Fact]
    public void Its_owner_or_a_leader_puts_it_into_force()
    {
        var improvement = Taken();
        Code(() => improvement.PutIntoForce(By("2026-11-26"), false, Calendars.Day("2026-11-26"), 30, "演示")).ShouldBe(ImprovementErrorCodes.NotTheOwner);
        var act = By("2026-11-26");
        improvement.PutIntoForce(act with { By = act.By with { DepartmentId = Department.DepartmentId } }, false, Calendars.Day("2026-12-01"), 30, "叫号机已改。");
        (improvement.State, improvement.InForceOn, improvement.CompareDays).ShouldBe((ImprovementState.InForce, Calendars.Day("2026-12-01"), 30));

        var staff = new ImprovementOwner(null, ClosedCase.NewId(), "演示员乙");
        var his = Taken(Sheet() with { Owners = [staff] });
        his.PutIntoForce(act with { By = act.By with { StaffId = staff.StaffId } }, false, Calendars.Day("2026-11-26"), 30, "演示");
        his.State.ShouldBe(ImprovementState.InForce);
    }

    [Theory]
    [InlineData("2026-11-23")]
    [InlineData("2028-01-01")]
    [InlineData("9999-12-31")]
    public void It_comes_into_force_after_it_was_proposed_and_within_a_year(string day) =>
        Should.Throw<InvalidInputException>(() => Taken().PutIntoForce(By("2026-11-26"), true, Calendars.Day(day), 30, "演示")).Field.ShouldBe("on");

    [Fact]
    public void What_is_not_in_force_yet_is_not_checked()
    {
        var improvement = Taken();
        Code(() => improvement.Check(By("2026-11-26"), true, "演示")).ShouldBe(ImprovementErrorCodes.NotInThisState);
        improvement.PutIntoForce(By("2026-11-26"), true, Calendars.Day("2026-12-01"), 30, "演示");
        Code(() => improvement.Check(By("2026-11-30"), true, "演示")).ShouldBe(ImprovementErrorCodes.NotYetInForce);
        improvement.Check(By("2026-12-01"), false, "还是排长队。");
        improvement.Check(By("2026-12-20"), true, "不排了。");

        (improvement.State, improvement.Works).ShouldBe((ImprovementState.Checked, true));
    }

    [Fact]
    public void What_is_checked_is_not_given_up_and_what_is_given_up_has_a_reason()
    {
        var improvement = Taken();
        Code(() => improvement.Drop(By("2026-11-26"), "")).ShouldBe(CaseErrorCodes.TextRequired);
        improvement.Drop(By("2026-11-26"), "改为网上办。");
        improvement.State.ShouldBe(ImprovementState.Dropped);
        Code(() => improvement.Link(By("2026-11-26"), ClosedCase.Closed())).ShouldBe(ImprovementErrorCodes.NotInThisState);

        var done = Taken();
        done.PutIntoForce(By("2026-11-26"), true, Calendars.Day("2026-11-26"), 30, "演示");
        done.Check(By("2026-11-26"), true, "演示");
        Code(() => done.Drop(By("2026-11-26"), "演示")).ShouldBe(ImprovementErrorCodes.NotInThisState);
    }

    [Fact]
    public void Only_closed_cases_of_the_same_hall_cause_and_item_stand_behind_it()
    {
        var improvement = Propose(Sheet() with { OfItem = true });
        Code(() => improvement.Link(By("2026-11-26"), ClosedCase.Answered())).ShouldBe(ImprovementErrorCodes.CaseNotClosed);
        Code(() => improvement.Link(By("2026-11-26"), ClosedCase.Closed(hall: ClosedCase.NewId()))).ShouldBe(ImprovementErrorCodes.CaseIsOfAnother);
        Code(() => improvement.Link(By("2026-11-26"), ClosedCase.Closed(causes: ["service"]))).ShouldBe(ImprovementErrorCodes.CaseIsOfAnother);
        Code(() => improvement.Link(By("2026-11-26"), ClosedCase.Closed(item: ClosedCase.NewId()))).ShouldBe(ImprovementErrorCodes.CaseIsOfAnother);
        var other = ClosedCase.Closed();
        improvement.Link(By("2026-11-26"), other);
        Code(() => improvement.Link(By("2026-11-26"), other)).ShouldBe(ImprovementErrorCodes.LinkedTwice);

        improvement.Cases.Count.ShouldBe(2);
    }

    [Fact]
    public void Behind_one_change_stand_as_many_cases_as_can_be_read()
    {
        var improvement = Propose();
        for (var i = 1; i < 50; i++)
        {
            improvement.Link(By("2026-11-26"), ClosedCase.Closed());
        }

        Code(() => improvement.Link(By("2026-11-26"), ClosedCase.Closed())).ShouldBe(ImprovementErrorCodes.TooManyCases);
    }

    [Fact]
    public void It_is_overdue_when_its_day_has_passed_and_it_is_not_in_force()
    {
        var improvement = Taken();
        improvement.IsOverdue(Calendars.Day("2026-12-31")).ShouldBeFalse();
        improvement.IsOverdue(Calendars.Day("2027-01-01")).ShouldBeTrue();
        improvement.PutIntoForce(By("2026-11-26"), true, Calendars.Day("2026-11-26"), 30, "演示");
        improvement.IsOverdue(Calendars.Day("2027-01-01")).ShouldBeFalse();
    }

    [Fact]
    public void A_case_is_written_down_once_for_each_of_its_causes()
    {
        var complaint = ClosedCase.Registered(causes: ["process", "service"]);
        CaseCause.Of(complaint).Select(c => (c.HallId, c.Cause, c.RegisteredOn, c.CaseId, c.ItemId)).ShouldBe(
        [
            (ClosedCase.Hall, "process", Calendars.Day("2026-11-23"), complaint.Id, ClosedCase.Item),
            (ClosedCase.Hall, "service", Calendars.Day("2026-11-23"), complaint.Id, ClosedCase.Item),
        ]);
    }

    private static ImprovementSheet Sheet() => new()
    {
        Case = ClosedCase.Closed(),
        Number = "CCCCCC",
        Kind = ImprovementKind.Process,
        Cause = ClosedCase.Cause,
        Causes = [ClosedCase.Cause],
        OfItem = false,
        What = "演示：另设一条通道。",
        Why = "演示：两种人排一条队。",
        Owners = [Department],
        DueOn = Calendars.Day("2026-12-31"),
    };

    private static Improvement Propose(ImprovementSheet? sheet = null) => Improvement.Propose(By("2026-11-24"), sheet ?? Sheet());

    private static Improvement Taken(ImprovementSheet? sheet = null)
    {
        var improvement = Propose(sheet);
        improvement.Decide(By("2026-11-25"), true, "同意。");
        return improvement;
    }

    private static CaseAct By(string day) => TimedCase.At(day, 14);

    private static string Refused(ImprovementSheet sheet) => Code(() => Propose(sheet));

    private static string Code(Action act) => Should.Throw<BusinessException>(act).Code;
}
