using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.Assistance;
using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.Ledger;
using Governance.Complaints.Domain.Mediation.Rules;
using Governance.Kernel.Timing;

namespace Governance.Complaints.Domain.Mediation;

// Calling, arranging, calling off.
internal sealed partial class MediationSession
{
    /// <summary>召集: a leader calls departments together, with all that they must know.</summary>
    public static MediationSession Call(CaseAct act, Complaint complaint, string? reason, MediationPlan plan)
    {
        var text = Written.Needed(act, "reason", reason, Lengths.Reason);
        var session = Begin(act, complaint, byRule: false);
        session.Reason = text;
        session.Take(act, plan);
        session.Note(act, complaint, CaseChange.MediationCalled, session.ToDetail().With("reason", text));
        session.TellCalled();
        return session;
    }

    /// <summary>自动召集: the case was passed on too often. A leader then sets day, place and whom.</summary>
    public static MediationSession CallByRule(CaseAct act, Complaint complaint)
    {
        var session = Begin(act, complaint, byRule: true);
        session.Note(act, complaint, CaseChange.MediationCalled, LedgerDetail.Empty.With("transfers", complaint.TransfersInRound));
        session.TellCalled();
        return session;
    }

    /// <summary>安排 of what the program has called.</summary>
    public void Plan(CaseAct act, Complaint complaint, MediationPlan plan)
    {
        Require(MediationState.Waiting);
        Rule.Check(new CaseIsStillOpen(complaint.State));
        Take(act, plan);
        Note(act, complaint, CaseChange.MediationPlanned, ToDetail());
    }

    /// <summary>改期或调整, and why. What was noted of those who stay and of points that stay is kept.</summary>
    public void Rearrange(CaseAct act, Complaint complaint, string? reason, MediationPlan plan)
    {
        Require(MediationState.Planned);
        Rule.Check(new CaseIsStillOpen(complaint.State));
        var text = Written.Needed(act, "reason", reason, Lengths.Reason);
        Take(act, plan);
        Rearranged++;
        Note(act, complaint, CaseChange.MediationRearranged, ToDetail().With("reason", text));
    }

    /// <summary>取消, and why; also of a case that has ended meanwhile.</summary>
    public void Cancel(CaseAct act, Complaint complaint, string? reason)
    {
        Require(MediationState.Waiting, MediationState.Planned);
        CancelReason = Written.Needed(act, "reason", reason, Lengths.Reason);
        End(act, complaint, MediationState.Cancelled);
        Note(act, complaint, CaseChange.MediationCancelled, LedgerDetail.Empty.With("reason", CancelReason));
        AddDistributedEvent(new MediationCancelledEto(Id, Number, CaseId, HallId, act.At, Simulated));
    }

    private static MediationSession Begin(CaseAct act, Complaint complaint, bool byRule)
    {
        var number = complaint.BeginMediation(byRule);
        return new MediationSession
        {
            Id = act.Guids.Create(),
            TenantId = complaint.TenantId,
            CaseId = complaint.Id,
            CaseNumber = complaint.Number,
            Number = number,
            HallId = complaint.HallId,
            HallCode = complaint.HallCode,
            ItemName = complaint.ItemName,
            Round = complaint.Round,
            RuleRound = byRule ? complaint.Round : null,
            Transfers = complaint.TransfersInRound,
            CalledAt = act.At,
            CalledBy = act.By.Name,
            ListedAt = act.At,
            Simulated = complaint.Simulated,
        };
    }

    private void Take(CaseAct act, MediationPlan plan)
    {
        var called = plan.Called.DistinctBy(c => (c.Kind, c.Id)).ToList();
        var points = plan.Agenda.Where(p => !string.IsNullOrWhiteSpace(p)).Select(p => Written.Needed(act, "agenda", p, Lengths.Reason)).Distinct().ToList();
        Rule.Check(
            new DayIsInRange("day", plan.Day), new SessionLiesAhead(plan.Day, act.Today), new SessionIsWithinAYear(plan.Day, act.Today),
            new SomebodyIsCalled(called.Count), new AgendaIsSet(points.Count));
        HeldAt = LocalTime.StartOf(plan.Day) + AppointmentTime.Of("time", plan.Time);
        Place = Written.Needed(act, "place", plan.Place, Lengths.Name);
        Chair = Written.Needed(act, "chair", plan.Chair, Lengths.Name);
        (State, ListedAt) = (MediationState.Planned, HeldAt.Value);
        _parties.RemoveAll(p => !called.Exists(p.Is));
        foreach (var one in called.Where(c => !_parties.Exists(p => p.Is(c))))
        {
            _parties.Add(MediationParty.Call(act, this, NextOf(_parties.Select(p => p.Ordinal)), one));
        }

        _agenda.RemoveAll(p => !points.Contains(p.Subject));
        foreach (var subject in points.Where(s => !_agenda.Exists(p => p.Subject == s)))
        {
            _agenda.Add(MediationPoint.Put(act, this, NextOf(_agenda.Select(p => p.Ordinal)), subject));
        }
    }

    private static int NextOf(IEnumerable<int> ordinals) => ordinals.DefaultIfEmpty().Max() + 1;

    private void TellCalled() => AddDistributedEvent(
        new MediationCalledEto(Id, Number, CaseId, HallId, RuleRound is not null, Transfers, Round, CalledAt, Simulated));
}
