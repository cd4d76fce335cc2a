using Governance.Complaints.Domain.Cases;
using Governance.Halls.Contracts;

namespace Governance.Complaints.Simulation;

/// <summary>What lies on the desk of a hall on the last day: something in every list that its people work through.</summary>
internal sealed class SimulatedDesk(SimulatedHand hand)
{
    /// <summary>By how many working days a late case is late.</summary>
    public const int DaysLate = 2;

    private const string Phone = "phone";

    // No matter lies there twice as long as there are others.
    private readonly Queue<SimulatedMatter> _matters = new(SimulatedMatters.All);

    /// <summary>The open cases of a day.</summary>
    /// <param name="today">The day.</param>
    /// <param name="isBusy">Whether it is the hall that is shown first; the others have less to do.</param>
    public IEnumerable<Complaint> On(DateOnly today, bool isBusy)
    {
        for (var turn = hand.Chance.Next(_matters.Count); turn > 0; turn--)
        {
            Next();
        }

        var (now, yesterday, earlier) = (hand.Before(today, 0), hand.Before(today, 1), hand.Before(today, 2));
        yield return hand.Register(now, Next());
        if (isBusy || IsSo())
        {
            yield return Late(now);
        }

        if (isBusy || IsSo())
        {
            yield return AlmostDue(now);
        }

        if (isBusy || IsSo())
        {
            yield return WaitsForPapers(yesterday);
        }

        if (isBusy || IsSo())
        {
            yield return Answered(earlier, yesterday);
        }

        if (!isBusy)
        {
            yield break;
        }

        yield return Escalated(hand.Before(today, 3), earlier);
        yield return AsksForMoreTime(hand.Before(today, 3), yesterday);
        yield return NotReached(earlier, yesterday);
        yield return AtWork(earlier);
        yield return AtWork(earlier);
        yield return AtWork(yesterday);
        yield return WaitsForPapers(earlier);
        yield return hand.Register(yesterday, Next());
        yield return hand.Assign(now, Next()).Case;
        yield return Answered(earlier, now);
        yield return OnTheSpot(now);
        yield return hand.Register(now, Next());
    }

    private bool IsSo() => hand.Chance.NextDouble() < 0.4;

    private Complaint Late(DateOnly today) => hand.Assign(hand.Before(today, hand.Rules.AnswerDays + DaysLate), Next()).Case;

    private Complaint AlmostDue(DateOnly today) => AtWork(hand.Before(today, Math.Max(1, hand.Rules.AnswerDays - hand.Rules.YellowBefore)));

    private Complaint AtWork(DateOnly day) => WithOpinion(day).Case;

    private Complaint WaitsForPapers(DateOnly day)
    {
        var (complaint, _) = WithOpinion(day);
        complaint.RequestPapers(hand.At(day, 4), "请补交房屋租赁合同的复印件。");
        return complaint;
    }

    private Complaint Answered(DateOnly day, DateOnly answered)
    {
        var (complaint, _) = WithOpinion(day);
        hand.Answer(complaint, answered, complaint.Opinion!);
        return complaint;
    }

    private Complaint OnTheSpot(DateOnly day)
    {
        var matter = Next();
        if (!hand.Rules.OnTheSpot)
        {
            return hand.Register(day, matter);
        }

        var complaint = hand.Register(day, matter);
        complaint.ResolveOnTheSpot(hand.At(day, 1), hand.Rules, matter.Answer);
        return complaint;
    }

    private Complaint Escalated(DateOnly day, DateOnly then)
    {
        var (complaint, _) = WithOpinion(day);
        var act = hand.At(then, 1);
        hand.Pass(complaint, act.At);
        if (hand.Rules.EscalationPath.Count > 1)
        {
            complaint.Escalate(act, hand.Rules, "涉及两个部门，需要一起定。");
        }

        return complaint;
    }

    private Complaint AsksForMoreTime(DateOnly day, DateOnly then)
    {
        var (complaint, lead) = WithOpinion(day);
        var act = hand.At(then, 1, department: lead);
        hand.Pass(complaint, act.At);
        if (hand.Rules.ExtensionDays > 0 && hand.Rules.AnswerDays < (hand.Rules.MaxDays ?? int.MaxValue) && act.At < complaint.DueAt)
        {
            complaint.AskExtension(act, hand.Clock, 1, "要到档案馆调一份旧档案。");
        }

        return complaint;
    }

    private Complaint NotReached(DateOnly day, DateOnly then)
    {
        var (complaint, _) = WithOpinion(day);
        var act = hand.At(then, 4);
        hand.Pass(complaint, act.At);
        if (hand.Rules.AnswerChannels.Any(c => c.Code == Phone))
        {
            complaint.NoteAttempt(act, hand.Rules, Phone, "打了两次，没有人接。");
        }

        return complaint;
    }

    // The opinion is there on the same day, so that what is due next is the answer.
    private (Complaint Case, DepartmentState Lead) WithOpinion(DateOnly day)
    {
        var matter = Next();
        var (complaint, lead) = hand.Assign(day, matter);
        hand.FormOpinion(complaint, lead, day, matter.Answer);
        return (complaint, lead);
    }

    private SimulatedMatter Next()
    {
        var matter = _matters.Dequeue();
        _matters.Enqueue(matter);
        return matter;
    }
}
