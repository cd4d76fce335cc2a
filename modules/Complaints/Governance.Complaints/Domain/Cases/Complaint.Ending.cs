using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.Cases.Rules;
using Governance.Complaints.Domain.Deadlines;
using Governance.Complaints.Domain.Ledger;
using Governance.Complaints.Domain.Tally;
using Governance.Kernel.Timing;

namespace Governance.Complaints.Domain.Cases;

// Satisfaction, redo, withdrawal, closing, filing.
internal sealed partial class Complaint
{
    /// <summary>反映人评价 of the last answer: once.</summary>
    public void RateAnswer(CaseAct act, int level, string? text)
    {
        Require(CaseState.Answered, CaseState.Closed);
        Rule.Check(new ThereIsAnAnswer(AnsweredAt, Outcome), new LevelIsOneOfFive(level), new AnswerIsNotRatedYet(Satisfaction));
        Satisfaction = level;
        Note(act, CaseChange.SatisfactionGiven, LedgerDetail.Empty.With("level", level).With("text", Written.Optional(act, "text", text, Lengths.Reason)));
        Count(act, new TallyCounts { Rated = 1, Satisfied = level >= 3 ? 1 : 0 });
    }

    /// <summary>重办: as often as the tenant's rule says, within its working days after the answer; the clocks start anew.</summary>
    public void Reopen(CaseAct act, CaseClock clock, string? reason)
    {
        Require(CaseState.Answered, CaseState.Closed);
        Rule.Check(new ThereIsAnAnswer(AnsweredAt, Outcome));
        Rule.Check(
            new NotReopenedTooOften(Round, clock.Rules.MaxReopens),
            new ReopenInTime(clock.IsWithin(LocalTime.DayOf(AnsweredAt!.Value), clock.Rules.ReopenWithinDays, act.Today)));
        var text = Written.Needed(act, "reason", reason, Lengths.Reason);
        var wasClosed = State == CaseState.Closed;
        if (wasClosed)
        {
            Count(act, OutcomeCount(-1));
        }

        Round++;
        TransfersBefore = Transfers;
        (State, Outcome, ClosedAt, ClosedOn, Extended) = (CaseState.Accepted, CaseOutcome.None, null, null, false);
        if (wasClosed)
        {
            HeldSince = act.At;
            HolderDepartmentId = null;
        }
        else
        {
            PassTo(act, null);
        }

        StartClocks(act, clock, act.Today);
        Note(act, CaseChange.Reopened, Dues().With("round", Round).With("reason", text));
        Count(act, new TallyCounts { Reopened = 1, Open = wasClosed ? 1 : 0 });
    }

    /// <summary>撤回 by the citizen; what was begun is dropped.</summary>
    public void Withdraw(CaseAct act, string? reason)
    {
        Require(CaseState.Registered, CaseState.Accepted, CaseState.Assigned, CaseState.OpinionFormed);
        var text = Written.Optional(act, "reason", reason, Lengths.Reason);
        Outcome = CaseOutcome.Withdrawn;
        End(act);
        Note(act, CaseChange.Withdrawn, LedgerDetail.Empty.With("reason", text));
    }

    /// <summary>办结: it has been answered and nothing more is to come.</summary>
    public void Close(CaseAct act)
    {
        Require(CaseState.Answered);
        End(act);
        Note(act, CaseChange.Closed, LedgerDetail.Empty.With("outcome", Outcome));
    }

    /// <summary>归档.</summary>
    public void Archive(CaseAct act)
    {
        Require(CaseState.Closed);
        State = CaseState.Archived;
        Note(act, CaseChange.Archived, LedgerDetail.Empty);
    }

    private void End(CaseAct act)
    {
        DropOrders(act, _ => true);
        foreach (var deadline in _deadlines.Where(d => d.IsOpen))
        {
            TakeOverdueBack(act, deadline);
            deadline.Drop(act.At);
        }

        EndOpenPauses(act);
        EndHolding(act);
        (State, ClosedAt, ClosedOn, ExtensionAsked) = (CaseState.Closed, act.At, act.Today, null);
        EscalatedAt = null;
        SetDue();
        var counts = OutcomeCount(1);
        counts.Open = -1;
        Count(act, counts);
    }

    private TallyCounts OutcomeCount(int by) => new()
    {
        ResolvedOnTheSpot = Outcome == CaseOutcome.ResolvedOnTheSpot ? by : 0,
        Resolved = Outcome == CaseOutcome.Resolved ? by : 0,
        Explained = Outcome == CaseOutcome.Explained ? by : 0,
        OutOfScope = Outcome == CaseOutcome.OutOfScope ? by : 0,
        Withdrawn = Outcome == CaseOutcome.Withdrawn ? by : 0,
    };
}
