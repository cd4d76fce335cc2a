using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.Cases.Rules;
using Governance.Complaints.Domain.Ledger;
using Governance.Complaints.Domain.Tally;

namespace Governance.Complaints.Domain.Cases;

// Opinion, escalation, answer.
internal sealed partial class Complaint
{
    /// <summary>当场解决: answered while the citizen stands there.</summary>
    public void ResolveOnTheSpot(CaseAct act, CaseRules rules, string? text)
    {
        Require(CaseState.Registered, CaseState.Accepted);
        Rule.Check(new TenantResolvesOnTheSpot(rules.OnTheSpot));
        TakeAnswer(act, Written.Needed(act, "text", text), AnswerChannels.InPerson);
        Outcome = CaseOutcome.ResolvedOnTheSpot;
        Note(act, CaseChange.ResolvedOnTheSpot, LedgerDetail.Empty.With("text", Answer));
    }

    /// <summary>处理意见: what is to be done; it meets the deadline of the opinion.</summary>
    public void FormOpinion(CaseAct act, string? text)
    {
        Require(CaseState.Accepted, CaseState.Assigned, CaseState.OpinionFormed);
        // What was promised at a session may take longer than the opinion.
        Rule.Check(new NobodyIsAtWork(OpenOrders.Exists(o => o is { Leads: false, IsCommitment: false })));
        // The department that leads keeps its work order: it does what the opinion says, and answers.
        Opinion = Written.Needed(act, "text", text);
        MeetOpinion(act);
        State = CaseState.OpinionFormed;
        SetDue();
        Note(act, CaseChange.OpinionFormed, LedgerDetail.Empty.With("text", Opinion));
    }

    /// <summary>提级: to the next step of the tenant's path, such as 局务会.</summary>
    public void Escalate(CaseAct act, CaseRules rules, string? reason)
    {
        Require(CaseState.Accepted, CaseState.Assigned, CaseState.OpinionFormed);
        Rule.Check(new ThereIsAHigherStep(EscalationStep, rules.EscalationPath.Count));
        var text = Written.Needed(act, "reason", reason, Lengths.Reason);
        EscalationStep++;
        EscalatedAt = act.At;
        Note(act, CaseChange.Escalated, LedgerDetail.Empty
            .With("to", rules.EscalationPath[EscalationStep].Name).With("step", EscalationStep).With("reason", text));
    }

    /// <summary>联系反映人，未联系上: noted; the clock runs on.</summary>
    public void NoteAttempt(CaseAct act, CaseRules rules, string channel, string? note)
    {
        Require(CaseState.Registered, CaseState.Accepted, CaseState.Assigned, CaseState.OpinionFormed);
        Rule.Check(new TenantAnswersBy(rules, channel));
        Note(act, CaseChange.AnswerAttempted, LedgerDetail.Empty.With("channel", channel).With("note", Written.Optional(act, "note", note, Lengths.Reason)));
    }

    /// <summary>答复反映人. It ends the work order of the department that leads; the others must have ended theirs.</summary>
    public void GiveAnswer(CaseAct act, CaseRules rules, string channel, string? text, bool resolved)
    {
        Require(CaseState.Accepted, CaseState.Assigned, CaseState.OpinionFormed);
        Rule.Check(new TenantAnswersBy(rules, channel), new NobodyIsAtWork(OpenOrders.Exists(o => !o.Leads)));
        var answer = Written.Needed(act, "text", text);
        foreach (var order in OpenOrders)
        {
            Rule.Check(new AnswerIsOfTheLeader(order, act.By));
            Finish(act, order, answer);
        }

        TakeAnswer(act, answer, channel);
        Outcome = resolved ? CaseOutcome.Resolved : CaseOutcome.Explained;
        Note(act, CaseChange.Answered, LedgerDetail.Empty
            .With("channel", channel).With("text", answer).With("resolved", resolved ? "yes" : "no").With("inTime", AnsweredInTime == true ? "yes" : "no"));
    }

    /// <summary>不属本大厅: explained, and handed to a named body; nothing more is done here.</summary>
    public void DeclareOutOfScope(CaseAct act, string? explanation, string? body)
    {
        Require(CaseState.Registered, CaseState.Accepted);
        var text = Written.Needed(act, "explanation", explanation);
        HandedTo = Written.Needed(act, "body", body, Lengths.Name);
        TakeAnswer(act, text, AnswerBy);
        Outcome = CaseOutcome.OutOfScope;
        End(act);
        Note(act, CaseChange.DeclaredOutOfScope, LedgerDetail.Empty.With("text", text).With("body", HandedTo));
    }

    private void TakeAnswer(CaseAct act, string text, string channel)
    {
        MeetOpinion(act);
        if (AnswerDeadline is { } deadline)
        {
            TakeOverdueBack(act, deadline);
            deadline.Meet(act.At);
            AnsweredInTime = deadline.State == DeadlineState.Met;
        }

        EndOpenPauses(act);
        (Answer, AnsweredBy, AnsweredAt, State) = (text, channel, act.At, CaseState.Answered);
        Satisfaction = null;
        SetDue();
        Count(act, new TallyCounts { Answered = 1, AnsweredInTime = AnsweredInTime == true ? 1 : 0 });
    }

    private void MeetOpinion(CaseAct act) => OpenDeadline(DeadlineStage.Opinion)?.Meet(act.At);

    private void EndOpenPauses(CaseAct act)
    {
        foreach (var pause in _pauses.Where(p => p.EndedAt is null))
        {
            pause.End(act);
        }

        PausedFor = null;
    }
}
