using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.Cases;
using Governance.Kernel.Exceptions;
using Governance.UnitTests.Calendar;
using Shouldly;
using Xunit;

namespace Governance.UnitTests.Complaints.Time;

/// <summary>What the passing of time, pauses and extensions do to a case's deadline.</summary>
public class PassingTests
{
    [Fact]
    public void Each_thing_comes_once_on_its_day()
    {
        // Five working days from Monday, the 23rd: the reminder on the 26th, yellow on the 27th, due on the 30th, red on the 1st.
        var complaint = Registered();

        Marks(complaint, "2026-11-25", 23).ShouldBeEmpty();
        Marks(complaint, "2026-11-26", 0).ShouldBe([DeadlineMark.Reminder]);
        Marks(complaint, "2026-11-26", 9).ShouldBeEmpty();
        Marks(complaint, "2026-11-27", 0).ShouldBe([DeadlineMark.Yellow]);
        Marks(complaint, "2026-11-30", 16).ShouldBeEmpty();
        Marks(complaint, "2026-11-30", 17).ShouldBe([DeadlineMark.Overdue]);
        Marks(complaint, "2026-12-01", 0).ShouldBe([DeadlineMark.Red]);
        Marks(complaint, "2027-03-01", 0).ShouldBeEmpty();
        complaint.Answer().NextAt.ShouldBeNull();
    }

    [Fact]
    public void After_three_weeks_of_sleep_yellow_overdue_and_red_come_in_this_order()
    {
        var complaint = Registered();

        Marks(complaint, "2026-12-14", 9).ShouldBe([DeadlineMark.Yellow, DeadlineMark.Overdue, DeadlineMark.Red]);
        Marks(complaint, "2026-12-14", 9).ShouldBeEmpty();
    }

    [Fact]
    public void Nothing_comes_while_the_clock_stands_still_or_after_the_answer()
    {
        var paused = Registered();
        paused.RequestPapers(TimedCase.At("2026-11-24"), "身份证");
        Marks(paused, "2026-12-20", 9).ShouldBeEmpty();

        var answered = Registered();
        answered.GiveAnswer(TimedCase.At("2026-11-24"), TimedCase.Clock().Rules, "in-person", "已改。", resolved: true);
        Marks(answered, "2026-12-20", 9).ShouldBeEmpty();
    }

    [Fact]
    public void A_new_due_day_can_bring_a_new_yellow_card()
    {
        var complaint = Registered();
        Marks(complaint, "2026-11-27", 9).ShouldBe([DeadlineMark.Yellow]);
        complaint.AskExtension(TimedCase.At("2026-11-27"), TimedCase.Clock(), 3, "要调档。");
        complaint.ApproveExtension(TimedCase.At("2026-11-27"), TimedCase.Clock());

        complaint.Answer().DueOn.ShouldBe(Calendars.Day("2026-12-03"));
        complaint.Answer().Turn.ShouldBe(2);
        Marks(complaint, "2026-12-02", 9).ShouldBe([DeadlineMark.Yellow]);
    }

    [Theory]
    [InlineData("2026-11-24", "2026-11-24", "2026-11-30")]
    [InlineData("2026-11-24", "2026-11-25", "2026-12-01")]
    [InlineData("2026-11-24", "2026-11-30", "2026-12-04")]
    [InlineData("2026-11-27", "2026-11-29", "2026-11-30")]
    public void The_day_on_which_papers_are_asked_for_counts_and_the_day_on_which_they_come_does_not(string asked, string came, string due)
    {
        var complaint = Registered();
        complaint.RequestPapers(TimedCase.At(asked), "身份证");
        complaint.ReceivePapers(TimedCase.At(came, 15), TimedCase.Clock(), null);

        complaint.Answer().DueOn.ShouldBe(Calendars.Day(due));
        complaint.PausedFor.ShouldBeNull();
    }

    [Fact]
    public void Of_two_public_notices_the_one_that_runs_is_ended()
    {
        var complaint = Registered();
        complaint.PauseForPublicNotice(TimedCase.At("2026-11-23"), TimedCase.Clock(), Calendars.Day("2026-11-24"), Calendars.Day("2026-11-24"), "公示");
        complaint.PauseForPublicNotice(TimedCase.At("2026-11-25"), TimedCase.Clock(), Calendars.Day("2026-11-26"), Calendars.Day("2026-12-11"), "再公示");
        complaint.EndPublicNotice(TimedCase.At("2026-11-27"), TimedCase.Clock());

        // The 24th, the 26th and the 27th do not count.
        complaint.Answer().DueOn.ShouldBe(Calendars.Day("2026-12-03"));
    }

    [Fact]
    public void A_notice_that_ends_while_papers_are_waited_for_does_not_start_the_clock()
    {
        var complaint = Registered();
        complaint.PauseForPublicNotice(TimedCase.At("2026-11-23"), TimedCase.Clock(), Calendars.Day("2026-11-24"), Calendars.Day("2026-12-11"), "公示");
        complaint.RequestPapers(TimedCase.At("2026-11-24"), "身份证");
        complaint.EndPublicNotice(TimedCase.At("2026-11-25"), TimedCase.Clock());

        complaint.Answer().State.ShouldBe(DeadlineState.Paused);
        complaint.ReceivePapers(TimedCase.At("2026-11-26"), TimedCase.Clock(), null);
        complaint.Answer().State.ShouldBe(DeadlineState.Running);
        complaint.Answer().DueOn.ShouldBe(Calendars.Day("2026-12-03"));
    }

    [Fact]
    public void No_more_time_is_asked_for_or_given_while_the_clock_stands_still()
    {
        var asked = Registered();
        asked.AskExtension(TimedCase.At("2026-11-24"), TimedCase.Clock(), 3, "要调档。");
        asked.RequestPapers(TimedCase.At("2026-11-24"), "身份证");
        Should.Throw<BusinessException>(() => asked.ApproveExtension(TimedCase.At("2026-11-24"), TimedCase.Clock()))
            .Code.ShouldBe(CaseErrorCodes.ExtensionTooLate);

        var paused = Registered();
        paused.RequestPapers(TimedCase.At("2026-11-24"), "身份证");
        Should.Throw<BusinessException>(() => paused.AskExtension(TimedCase.At("2026-11-24"), TimedCase.Clock(), 3, "要调档。"))
            .Code.ShouldBe(CaseErrorCodes.ExtensionTooLate);
    }

    private static Complaint Registered() => TimedCase.Accepted(TimedCase.At("2026-11-23"), TimedCase.Clock());

    private static IEnumerable<DeadlineMark> Marks(Complaint complaint, string day, int hour) =>
        complaint.LetTimePass(TimedCase.At(day, hour)).Select(passed => passed.Mark);
}
