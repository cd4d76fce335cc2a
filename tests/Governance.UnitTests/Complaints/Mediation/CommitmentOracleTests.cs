using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.Cases;
using Governance.UnitTests.Calendar;
using Governance.UnitTests.Complaints.Time;
using Shouldly;
using Xunit;

namespace Governance.UnitTests.Complaints.Mediation;

/// <summary>A promise is due so many working days later as one counts on the wall calendar, and its clock is its own.</summary>
public sealed class CommitmentOracleTests
{
    [Theory]
    [InlineData("2026-11-23", 1)]
    [InlineData("2026-11-20", 3)]
    [InlineData("2026-09-30", 2)]
    [InlineData("2026-02-13", 5)]
    [InlineData("2025-09-28", 10)]
    public void A_promise_is_due_on_the_day_that_one_counts(string day, int days)
    {
        var made = MadeSession.Called(day, c => c.Assign(TimedCase.At(day), MadeSession.Clock, [MadeSession.First], null)).Held(day);

        made.Conclude(day, null, MadeSession.Promise(MadeSession.Second, days), MadeSession.Promise(MadeSession.First, days + 1));

        var promised = made.Case.WorkOrders.Where(o => o.IsCommitment).ToList();
        var due = promised.Select(o => made.Case.Deadlines.Single(d => d.WorkOrderId == o.Id)).ToList();
        due.Select(d => d.DueOn).ShouldBe([Counted(day, days), Counted(day, days + 1)]);
        due.ShouldAllBe(d => d.Stage == DeadlineStage.WorkOrder && d.StartOn == Calendars.Day(day) && d.Days.Length > 0);
        promised.Select(o => o.DueAt).ShouldBe(due.Select(d => (DateTime?)d.DueAt));
        made.Session.Commitments.Select(c => c.DueOn).ShouldBe(due.Select(d => d.DueOn));
    }

    [Fact]
    public void A_promise_that_is_late_gets_its_cards_and_the_answer_none()
    {
        var made = MadeSession.Called(before: c => c.Assign(TimedCase.At("2026-11-23"), MadeSession.Clock, [MadeSession.First], null)).Held();
        made.Conclude("2026-11-23", null, MadeSession.Promise(MadeSession.Second, 2));

        var passed = made.Case.LetTimePass(TimedCase.At("2026-11-27"));

        passed.Where(p => p.Deadline.Stage == DeadlineStage.WorkOrder).Select(p => p.Mark).ShouldBe([DeadlineMark.Yellow, DeadlineMark.Overdue, DeadlineMark.Red]);
        passed.ShouldNotContain(p => p.Deadline.Stage == DeadlineStage.Answer && p.Mark >= DeadlineMark.Overdue);
        var order = made.Case.WorkOrders.Single(o => o.IsCommitment);
        var act = TimedCase.At("2026-11-27") with { By = new Actor(ActorKind.Staff, null, "演示协办员", order.DepartmentId, null) };
        made.Case.ReportWork(act, order.Id, "演示：办完了。");
        made.Case.Deadlines.Single(d => d.WorkOrderId == order.Id).State.ShouldBe(DeadlineState.MetLate);
    }

    [Fact]
    public void While_papers_are_waited_for_a_new_promise_waits_too()
    {
        var made = MadeSession.Called(before: c => c.Assign(TimedCase.At("2026-11-23"), MadeSession.Clock, [MadeSession.First], null)).Held();
        made.Case.RequestPapers(TimedCase.At("2026-11-23"), "演示：复印件。");
        made.Conclude("2026-11-23", null, MadeSession.Promise(MadeSession.Second, 2));
        made.Case.WorkOrders.Single(o => o.IsCommitment).DueAt.ShouldBeNull();

        made.Case.ReceivePapers(TimedCase.At("2026-11-25"), MadeSession.Clock, null);

        var due = made.Case.Deadlines.Single(d => d.Stage == DeadlineStage.WorkOrder);
        due.State.ShouldBe(DeadlineState.Running);
        due.DueOn.ShouldBe(new DateOnly(2026, 11, 27));
    }

    [Fact]
    public void An_opinion_need_not_wait_for_a_promise_but_the_answer_does()
    {
        var made = MadeSession.Called(before: c => c.Assign(TimedCase.At("2026-11-23"), MadeSession.Clock, [MadeSession.First], null)).Held();
        made.Conclude("2026-11-23", null, MadeSession.Promise(MadeSession.Second, 3));
        made.Case.FormOpinion(TimedCase.At("2026-11-24"), "演示：照会上说的办。");
        MadeSession.Refused(() => made.Case.GiveAnswer(TimedCase.At("2026-11-24"), TimedCase.Rules, "in-person", "演示", resolved: true))
            .ShouldBe(CaseErrorCodes.WorkOrdersOpen);
    }

    // One day after the other, by what the shipped calendar says of each.
    private static DateOnly Counted(string from, int days)
    {
        var day = Calendars.Day(from);
        for (var left = days; left > 0;)
        {
            day = day.AddDays(1);
            left -= Calendars.Shandong.IsWorkingDay(day) ? 1 : 0;
        }

        return day;
    }
}
