using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.Identity;
using Governance.Complaints.Domain.Ledger;
using Governance.Complaints.Domain.StaffOutcomes;
using Governance.Kernel.Exceptions;
using Governance.UnitTests.Calendar;
using Governance.UnitTests.Complaints.Time;
using Shouldly;
using Xunit;

namespace Governance.UnitTests.Complaints.StaffOutcomes;

/// <summary>What an outcome for staff must keep to.</summary>
public class OutcomeRuleTests
{
    private static readonly OutcomePerson Person = new(ClosedCase.NewId(), "演示员丙");
    private static readonly OutcomeRules All = new(Enum.GetValues<StaffOutcomeKind>());

    [Fact]
    public void Nothing_is_proposed_before_the_case_was_answered()
    {
        Code(() => Propose(StaffOutcomeKind.Training, Person, ClosedCase.Registered())).ShouldBe(StaffOutcomeErrorCodes.CaseNotSettled);
        Propose(StaffOutcomeKind.Training, Person, ClosedCase.Answered()).State.ShouldBe(StaffOutcomeState.Proposed);
    }

    [Fact]
    public void All_but_a_change_of_the_house_is_about_somebody()
    {
        foreach (var kind in Enum.GetValues<StaffOutcomeKind>().Where(k => k != StaffOutcomeKind.SystemFix))
        {
            Code(() => Propose(kind, person: null)).ShouldBe(StaffOutcomeErrorCodes.PersonMissing);
            Propose(kind, Person).StaffName.ShouldBe("演示员丙");
        }

        Code(() => Propose(StaffOutcomeKind.SystemFix, Person)).ShouldBe(StaffOutcomeErrorCodes.IsOfNobody);
        Propose(StaffOutcomeKind.SystemFix, person: null).StaffId.ShouldBeNull();
    }

    [Fact]
    public void A_tenant_has_the_sanctions_that_it_names()
    {
        var rules = new OutcomeRules([StaffOutcomeKind.Apology]);

        Should.Throw<InvalidInputException>(() => StaffOutcome.Propose(TimedCase.At("2026-11-24"), Sheet(StaffOutcomeKind.Discipline, Person), rules))
            .Code.ShouldBe(StaffOutcomeErrorCodes.KindUnknown);
    }

    [Fact]
    public void What_is_to_become_of_somebody_is_said() =>
        Code(() => StaffOutcome.Propose(TimedCase.At("2026-11-24"), Sheet(StaffOutcomeKind.Apology, Person) with { What = " " }, All)).ShouldBe(CaseErrorCodes.TextRequired);

    [Fact]
    public void Nobody_is_disciplined_unheard()
    {
        var outcome = Propose(StaffOutcomeKind.Discipline, Person);
        Code(() => outcome.Decide(By("2026-11-25"), "记过", null, null)).ShouldBe(StaffOutcomeErrorCodes.PersonNotHeard);

        outcome.Hear(By("2026-11-25"), "当天号多。");
        outcome.Decide(By("2026-11-25"), "记过", null, null);

        outcome.State.ShouldBe(StaffOutcomeState.Decided);
    }

    [Fact]
    public void Who_does_not_want_to_say_anything_was_asked_and_that_is_enough()
    {
        var outcome = Propose(StaffOutcomeKind.Discipline, Person);
        Code(() => outcome.NoteDeclined(By("2026-11-25"), "")).ShouldBe(CaseErrorCodes.TextRequired);
        outcome.NoteDeclined(By("2026-11-25"), "11 月 25 日上午当面问过，本人不说。");
        outcome.Decide(By("2026-11-25"), "记过", null, null);

        outcome.TakeWritten().Select(e => e.Change).ShouldBe(
            [StaffOutcomeChange.Proposed, StaffOutcomeChange.StatementDeclined, StaffOutcomeChange.Decided]);
    }

    [Theory]
    [InlineData(StaffOutcomeKind.Apology)]
    [InlineData(StaffOutcomeKind.SelfCriticism)]
    [InlineData(StaffOutcomeKind.CriticismEducation)]
    [InlineData(StaffOutcomeKind.Training)]
    public void Less_than_discipline_can_be_decided_at_once(StaffOutcomeKind kind)
    {
        var outcome = Propose(kind, Person);
        outcome.Decide(By("2026-11-24"), null, null, null);
        outcome.DecidedBy.ShouldBe("演示员甲");
        outcome.Month.ShouldBe(Calendars.Day("2026-11-01"));
    }

    [Fact]
    public void A_statement_says_whose_words_it_is()
    {
        var outcome = Propose(StaffOutcomeKind.Apology, Person);
        outcome.Hear(By("2026-11-24", Person.StaffId), "我说话急了。");
        outcome.Hear(By("2026-11-24"), "他补充：愿意道歉。");

        outcome.TakeWritten().Select(e => e.Change).ShouldBe(
            [StaffOutcomeChange.Proposed, StaffOutcomeChange.StatementGiven, StaffOutcomeChange.StatementEntered]);
    }

    [Fact]
    public void Where_nobody_is_meant_nobody_is_heard()
    {
        Code(() => Propose(StaffOutcomeKind.SystemFix, null).Hear(By("2026-11-24"), "演示")).ShouldBe(StaffOutcomeErrorCodes.IsOfNobody);
        Code(() => Propose(StaffOutcomeKind.SystemFix, null).NoteDeclined(By("2026-11-24"), "演示")).ShouldBe(StaffOutcomeErrorCodes.IsOfNobody);
    }

    [Fact]
    public void Nobody_decides_about_himself()
    {
        var himself = By("2026-11-24", Person.StaffId);
        Code(() => StaffOutcome.Propose(himself, Sheet(StaffOutcomeKind.Apology, Person), All)).ShouldBe(StaffOutcomeErrorCodes.OwnOutcome);
        var outcome = Propose(StaffOutcomeKind.Apology, Person);
        Code(() => outcome.Decide(himself, null, null, null)).ShouldBe(StaffOutcomeErrorCodes.OwnOutcome);
        Code(() => outcome.Drop(himself, "演示")).ShouldBe(StaffOutcomeErrorCodes.OwnOutcome);
        outcome.Decide(By("2026-11-24"), null, null, null);
        Code(() => outcome.Lift(himself, "演示")).ShouldBe(StaffOutcomeErrorCodes.OwnOutcome);
    }

    [Theory]
    [InlineData("2026-11-22", false)]
    [InlineData("2026-11-23", true)]
    [InlineData("2026-11-24", true)]
    [InlineData("2026-11-25", false)]
    [InlineData("0001-01-01", false)]
    public void A_decision_is_for_a_day_between_the_case_and_today(string day, bool isTaken)
    {
        var outcome = Propose(StaffOutcomeKind.Apology, Person);
        if (isTaken)
        {
            outcome.Decide(By("2026-11-24"), null, null, Calendars.Day(day));
            outcome.DecidedOn.ShouldBe(Calendars.Day(day));
        }
        else
        {
            Should.Throw<InvalidInputException>(() => outcome.Decide(By("2026-11-24"), null, null, Calendars.Day(day))).Field.ShouldBe("on");
        }
    }

    [Fact]
    public void What_was_decided_is_taken_back_with_a_reason_and_stays()
    {
        var outcome = Propose(StaffOutcomeKind.Apology, Person);
        Code(() => outcome.Lift(By("2026-11-24"), "演示")).ShouldBe(StaffOutcomeErrorCodes.NotInThisState);
        outcome.Decide(By("2026-11-24"), "当面道歉", "演示办公会", null);
        Code(() => outcome.Lift(By("2026-11-25"), " ")).ShouldBe(CaseErrorCodes.TextRequired);
        outcome.Lift(By("2026-11-25"), "查清不是他。");

        (outcome.State, outcome.Decision, outcome.DecidedBy, outcome.EndedFor).ShouldBe((StaffOutcomeState.Lifted, "当面道歉", "演示办公会", "查清不是他。"));
        Code(() => outcome.Decide(By("2026-11-25"), null, null, null)).ShouldBe(StaffOutcomeErrorCodes.NotInThisState);
        Code(() => outcome.Hear(By("2026-11-25"), "演示")).ShouldBe(StaffOutcomeErrorCodes.NotInThisState);
    }

    [Fact]
    public void What_is_dropped_was_never_decided()
    {
        var outcome = Propose(StaffOutcomeKind.Apology, Person);
        outcome.Drop(By("2026-11-24"), "责任不在他。");

        (outcome.State, outcome.DecidedOn, outcome.Month).ShouldBe((StaffOutcomeState.Dropped, null, null));
        Code(() => outcome.Decide(By("2026-11-24"), null, null, null)).ShouldBe(StaffOutcomeErrorCodes.NotInThisState);
    }

    [Fact]
    public void The_ledger_keeps_the_kind_and_a_seal_and_nobody()
    {
        var complaint = ClosedCase.Closed();
        complaint.TakeWritten();
        var outcome = Propose(StaffOutcomeKind.Discipline, Person, complaint);
        outcome.Hear(By("2026-11-24"), "当天号多。");
        outcome.Decide(By("2026-11-24"), "记过", null, null);
        complaint.NoteOutcome(By("2026-11-24"), outcome);

        var entry = complaint.TakeWritten().Entries.Single();
        entry.Change.ShouldBe(CaseChange.OutcomeDecided);
        LedgerDetail.Read(entry.Detail).Keys.ShouldBe([OutcomeDetail.Kind, OutcomeDetail.Id, OutcomeDetail.Seal], ignoreOrder: true);
        entry.Detail.ShouldNotContain(Person.Name);
        entry.Detail.ShouldNotContain(Person.StaffId.ToString("N"));
        LedgerDetail.Read(entry.Detail)[OutcomeDetail.Seal].ShouldBe(outcome.Seal);
    }

    [Fact]
    public void The_seal_depends_on_a_secret_so_that_nobody_finds_the_person_by_trying()
    {
        var outcome = Propose(StaffOutcomeKind.Apology, Person);
        var other = StaffOutcome.Propose(TimedCase.At("2026-11-24"), Sheet(StaffOutcomeKind.Apology, Person) with { Salt = "OTHER" }, All);

        outcome.Seal.ShouldNotBe(other.Seal);
        var before = outcome.Seal;
        outcome.Decide(By("2026-11-24"), "当面道歉", null, null);
        outcome.Seal.ShouldNotBe(before);
    }

    [Fact]
    public void What_stands_is_what_was_decided_and_not_taken_back()
    {
        var complaint = ClosedCase.Closed();
        var (first, second) = (Propose(StaffOutcomeKind.Apology, Person, complaint), Propose(StaffOutcomeKind.SystemFix, null, complaint));
        foreach (var outcome in new[] { first, second })
        {
            outcome.Decide(By("2026-11-24"), null, null, null);
            complaint.NoteOutcome(By("2026-11-24"), outcome);
        }

        first.Lift(By("2026-11-25"), "查清不是他。");
        complaint.NoteOutcomeLifted(By("2026-11-25"), first);

        OutcomeDetail.StandingIn(complaint.TakeWritten().Entries).ShouldBe([StaffOutcomeKind.SystemFix]);
    }

    [Fact]
    public void Whoever_complained_is_named_in_no_word_of_it()
    {
        var act = By("2026-11-24") with { Words = new Redaction("演示市民丁") };
        var outcome = StaffOutcome.Propose(act, Sheet(StaffOutcomeKind.Apology, Person) with { What = "对演示市民丁不耐烦。" }, All);
        outcome.Hear(act, "演示市民丁来了三次。");
        outcome.Decide(act, "向演示市民丁道歉", null, null);

        outcome.TakeWritten().Select(e => e.Text).Concat([outcome.What, outcome.Decision]).ShouldAllBe(text => !text!.Contains("市民丁"));
    }

    private static OutcomeSheet Sheet(StaffOutcomeKind kind, OutcomePerson? person, Complaint? complaint = null) => new()
    {
        Case = complaint ?? ClosedCase.Closed(),
        Number = "BBBBBB",
        Salt = "SALT",
        Kind = kind,
        Person = person,
        What = "演示：说话急。",
    };

    private static StaffOutcome Propose(StaffOutcomeKind kind, OutcomePerson? person, Complaint? complaint = null) =>
        StaffOutcome.Propose(TimedCase.At("2026-11-24"), Sheet(kind, person, complaint), All);

    private static CaseAct By(string day, Guid? staff = null)
    {
        var act = TimedCase.At(day, 14);
        return act with { By = act.By with { StaffId = staff } };
    }

    private static string Code(Action act) => Should.Throw<BusinessException>(act).Code;
}
