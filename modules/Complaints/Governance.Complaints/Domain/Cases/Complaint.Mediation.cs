using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.Cases.Rules;
using Governance.Complaints.Domain.Deadlines;
using Governance.Complaints.Domain.Ledger;
using Governance.Complaints.Domain.Mediation.Rules;

namespace Governance.Complaints.Domain.Cases;

// Departments are called together (疑难调处), and what they promise becomes work orders.
internal sealed partial class Complaint
{
    /// <summary>How often departments were called together about it.</summary>
    public int Mediations { get; private set; }

    /// <summary>Whether a session is to come.</summary>
    public bool InMediation { get; private set; }

    /// <summary>The last round in which the program has called a session; <c>null</c> where it never did.</summary>
    public int? MediatedRound { get; private set; }

    /// <summary>How often it has been passed on in this round.</summary>
    public int TransfersInRound => Transfers - TransfersBefore;

    /// <summary>Whether the program calls departments together: it was passed on more often than the tenant's rule allows, nobody has called
    /// them yet, and the program has not done so in this round.</summary>
    /// <param name="most">The tenant's rule; <c>null</c> or 0 for never.</param>
    public bool IsPassedOnTooOften(int? most) =>
        most > 0 && TransfersInRound > most && State < CaseState.Answered && !InMediation && MediatedRound != Round;

    /// <summary>A session is to come.</summary>
    /// <returns>Its number.</returns>
    public string BeginMediation(bool byRule)
    {
        Rule.Check(new CaseIsStillOpen(State), new OneSessionAtATime(InMediation));
        Mediations++;
        InMediation = true;
        MediatedRound = byRule ? Round : MediatedRound;
        return $"{Number}-{Mediations}";
    }

    /// <summary>Something was done about a session.</summary>
    public void NoteMediation(CaseAct act, CaseChange change, LedgerDetail detail) => Note(act, change, detail);

    /// <summary>No session is to come any more.</summary>
    public void EndMediation() => InMediation = false;

    /// <summary>承诺: each becomes a work order with a clock of its own, which cannot be returned. The department that leads goes on leading; where
    /// none does, the session names one, for good.</summary>
    /// <returns>The orders, in the order of the promises, each with its deadline.</returns>
    public IReadOnlyList<(WorkOrder Order, Deadline Deadline)> TakePromises(
        CaseAct act, CaseClock clock, Guid sessionId, IReadOnlyList<DepartmentPromise> promises, Assignee? lead)
    {
        Rule.Check(new CaseIsStillOpen(State), new SessionNamesALead(lead is not null, OpenOrders.Exists(o => o.Leads), promises.Count > 0));
        if (lead is not null)
        {
            _workOrders.Add(WorkOrder.Give(act, this, lead, null, act.Today, forGood: true));
            Lead(act, lead.DepartmentId);
            State = State == CaseState.OpinionFormed ? State : CaseState.Assigned;
        }

        var taken = promises.Select(p => Take(act, clock, sessionId, p)).ToList();
        SetDue();
        return taken;
    }

    private (WorkOrder Order, Deadline Deadline) Take(CaseAct act, CaseClock clock, Guid sessionId, DepartmentPromise promise)
    {
        var order = WorkOrder.OfPromise(act, this, promise, sessionId);
        _workOrders.Add(order);
        Set(act, DeadlineStage.WorkOrder, clock.Reckon(act.Today, promise.Days, PausedFor is null ? PausedDays() : []), order);
        var deadline = _deadlines[^1];
        if (PausedFor is not null)
        {
            // While papers are waited for no clock of the case runs; it is reckoned anew when they are there.
            deadline.Pause();
        }

        return (order, deadline);
    }
}
