using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.Mediation;
using Governance.Complaints.Domain.Passing;
using Governance.UnitTests.Complaints.Time;
using Shouldly;
using Xunit;

namespace Governance.UnitTests.Complaints.Mediation;

/// <summary>What counts as passing on, and when the program calls departments together.</summary>
public sealed class PassedOnTests
{
    private const string Monday = "2026-11-23";

    [Fact]
    public void From_department_to_department_is_passed_on_also_back_to_the_first()
    {
        var complaint = TimedCase.Accepted(TimedCase.At(Monday, 8), MadeSession.Clock);
        Give(complaint, MadeSession.First);
        complaint.Transfers.ShouldBe(0);
        GiveBack(complaint, MadeSession.First);
        Give(complaint, MadeSession.First);
        complaint.Transfers.ShouldBe(0, "the same department again is nobody else");
        GiveBack(complaint, MadeSession.First);
        Give(complaint, MadeSession.Second, returnable: true);
        complaint.Transfers.ShouldBe(1);
        GiveBack(complaint, MadeSession.Second);
        Give(complaint, MadeSession.First);
        complaint.Transfers.ShouldBe(2);

        var hops = complaint.TakePassing().OfType<CaseHop>().ToList();
        hops.Count(h => h.Kind == HopKind.FirstAsked).ShouldBe(1);
        hops.Where(h => h.Kind == HopKind.PassedOn).Select(h => (h.DepartmentId, h.ToDepartmentId)).ShouldBe(
        [
            (MadeSession.First.DepartmentId, MadeSession.Second.DepartmentId), (MadeSession.Second.DepartmentId, MadeSession.First.DepartmentId),
        ]);
        hops.Count(h => h.Kind == HopKind.Returned).ShouldBe(3);
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public void More_than_so_many_times_calls_a_session(int? most, bool isCalled)
    {
        var complaint = TimedCase.Accepted(TimedCase.At(Monday, 8), MadeSession.Clock);
        PassThreeOn(complaint);
        complaint.TransfersInRound.ShouldBe(2);
        complaint.IsPassedOnTooOften(most).ShouldBe(isCalled);
    }

    [Fact]
    public void Once_a_round_and_not_beside_another_session()
    {
        var complaint = TimedCase.Accepted(TimedCase.At(Monday, 8), MadeSession.Clock);
        PassThreeOn(complaint);
        var session = MediationSession.CallByRule(TimedCase.At(Monday), complaint);
        (session.RuleRound, session.Transfers, session.State).ShouldBe((0, 2, Governance.Complaints.Contracts.MediationState.Waiting));
        complaint.IsPassedOnTooOften(1).ShouldBeFalse("one is to come");
        session.Cancel(TimedCase.At(Monday), complaint, "演示");
        complaint.IsPassedOnTooOften(1).ShouldBeFalse("the program has called in this round");

        complaint.GiveAnswer(TimedCase.At(Monday), TimedCase.Rules, "in-person", "演示", resolved: true);
        complaint.Reopen(TimedCase.At(Monday), MadeSession.Clock, "演示：没有改。");
        complaint.TransfersInRound.ShouldBe(0);
        complaint.IsPassedOnTooOften(1).ShouldBeFalse("nobody has passed it on in this round");
        PassThreeOn(complaint, returnable: true);
        complaint.IsPassedOnTooOften(1).ShouldBeTrue();
    }

    [Fact]
    public void A_session_that_a_leader_has_called_is_enough()
    {
        var complaint = TimedCase.Accepted(TimedCase.At(Monday, 8), MadeSession.Clock);
        MediationSession.Call(TimedCase.At(Monday), complaint, "演示", MadeSession.Plan(Monday));
        PassThreeOn(complaint);
        complaint.IsPassedOnTooOften(1).ShouldBeFalse();
    }

    private static void PassThreeOn(Complaint complaint, bool returnable = false)
    {
        Give(complaint, MadeSession.First, returnable);
        GiveBack(complaint, MadeSession.First);
        Give(complaint, MadeSession.Second, returnable);
        GiveBack(complaint, MadeSession.Second);
        Give(complaint, MadeSession.Third, returnable);
    }

    // A tenant that assigns nothing for good, where a test passes on more often than that.
    private static void Give(Complaint complaint, Assignee to, bool returnable = false) => complaint.Assign(
        TimedCase.At(Monday), TimedCase.Clock(returnable ? TimedCase.Rules with { ReturnsBeforeForGood = 99 } : TimedCase.Rules), [to], null);

    private static void GiveBack(Complaint complaint, Assignee from) => complaint.Return(
        TimedCase.At(Monday) with { By = new Actor(ActorKind.Staff, null, "演示承办员", from.DepartmentId, null) },
        complaint.WorkOrders.Single(o => o is { Leads: true, State: WorkOrderState.Open }).Id, "演示：不归我们。");
}
