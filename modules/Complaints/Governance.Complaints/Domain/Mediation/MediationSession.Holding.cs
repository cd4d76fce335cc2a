using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.Deadlines;
using Governance.Complaints.Domain.Ledger;
using Governance.Complaints.Domain.Mediation.Rules;

namespace Governance.Complaints.Domain.Mediation;

// Who came, what was said, what was promised.
internal sealed partial class MediationSession
{
    /// <summary>到会: who came for whoever was called, and why others did not. It can be corrected until the session is concluded.</summary>
    public void NoteAttendance(CaseAct act, Complaint complaint, IReadOnlyList<AttendanceNote> notes)
    {
        RequireHeld(act);
        Rule.Check(new SomethingIsNoted("attendance", notes.Count));
        foreach (var note in notes)
        {
            var party = _parties.Find(p => p.Ordinal == note.Party);
            Rule.Check(new NotedOfTheSession($"attendance.{note.Party}.came", party is not null));
            party!.Note(act, note);
        }

        Note(act, complaint, CaseChange.MediationAttended, LedgerDetail.Empty
            .With("came", Join(_parties.Where(p => p.Came == true).Select(p => $"{p.Name}（{p.Attendee}）")))
            .With("absent", Join(_parties.Where(p => p.Came == false).Select(p => $"{p.Name}（{p.AbsentReason}）"))));
    }

    /// <summary>记录: what was said on each point. It can be corrected until the session is concluded; the ledger keeps each state.</summary>
    public void NoteMinutes(CaseAct act, Complaint complaint, IReadOnlyList<PointNote> notes)
    {
        RequireHeld(act);
        var said = notes.Where(n => !string.IsNullOrWhiteSpace(n.Said)).ToList();
        Rule.Check(new SomethingIsNoted("minutes", said.Count));
        foreach (var note in said)
        {
            var point = _agenda.Find(p => p.Ordinal == note.Point);
            Rule.Check(new NotedOfTheSession($"minutes.{note.Point}", point is not null));
            point!.Note(act, note.Said);
        }

        Recorder = act.By.Name;
        Note(act, complaint, CaseChange.MediationMinuted, LedgerDetail.Empty.With(
            "said", string.Join('；', _agenda.Where(p => p.Said is not null).OrderBy(p => p.Ordinal).Select(p => $"{p.Subject}：{p.Said!.TrimEnd('。', '.')}"))));
    }

    /// <summary>结束: what was agreed, and who promised what within how many working days. The promises are work orders of the case from now on.</summary>
    public void Conclude(CaseAct act, Complaint complaint, CaseClock clock, string? conclusion, IReadOnlyList<CommitmentNote> notes, Assignee? lead)
    {
        RequireHeld(act);
        Rule.Check(
            new CaseIsStillOpen(complaint.State), new AttendanceIsWhole(_parties), new SomebodyCame(_parties), new EveryPointIsMinuted(_agenda),
            new CommitmentsAreFew(notes.Count));
        Conclusion = Written.Needed(act, "conclusion", conclusion);
        var promises = notes.Select((note, i) => ToPromise(act, note, $"commitments.{i + 1}")).ToList();
        if (lead is not null)
        {
            Rule.Check(new OwnerHasCome("lead", lead.DepartmentId, _parties));
        }

        var taken = complaint.TakePromises(act, clock, Id, promises, lead);
        for (var i = 0; i < taken.Count; i++)
        {
            _commitments.Add(MediationCommitment.Of(act, this, i + 1, promises[i], taken[i].Order, taken[i].Deadline));
        }

        End(act, complaint, MediationState.Concluded);
        Note(act, complaint, CaseChange.MediationConcluded, Agreed(lead));
        Tell(act);
    }

    private DepartmentPromise ToPromise(CaseAct act, CommitmentNote note, string field)
    {
        Rule.Check(
            new OwnerHasCome($"{field}.department", note.DepartmentId, _parties), new CommitmentDaysFit($"{field}.days", note.Days));
        return new DepartmentPromise(note.DepartmentId, note.DepartmentName, Written.Needed(act, $"{field}.what", note.What, Lengths.Reason), note.Days);
    }

    // Each promise by its work order, so that the ledger says what is due when and by whom.
    private LedgerDetail Agreed(Assignee? lead)
    {
        var detail = LedgerDetail.Empty.With("conclusion", Conclusion).With("lead", lead?.DepartmentName)
            .With("commitments", _commitments.Count);
        foreach (var commitment in _commitments)
        {
            detail.With($"commitment.{commitment.Ordinal:D2}", $"{commitment.DepartmentName}：{commitment.What}（{commitment.Days}，{commitment.DueOn:yyyy-MM-dd}）");
        }

        return detail;
    }

    private void Tell(CaseAct act) => AddDistributedEvent(new MediationConcludedEto(
        Id, Number, CaseId, HallId, _parties.Count, _parties.Count(p => p.Came == true),
        [.. _commitments.Select(c => c.DepartmentId).Distinct()], _commitments.Count, _commitments.Max(c => (DateOnly?)c.DueOn), act.At, Simulated));
}
