using Governance.Calendar;
using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.Cases.Rules;
using Governance.Complaints.Domain.Deadlines;
using Governance.Complaints.Domain.Ledger;
using Governance.Complaints.Domain.Tally;

namespace Governance.Complaints.Domain.Cases;

// Deadlines, pauses, extensions, and what the passing of time does.
internal sealed partial class Complaint
{
    private Deadline? AnswerDeadline => OpenDeadline(DeadlineStage.Answer);

    private Deadline? RunningAnswer => AnswerDeadline is { State: DeadlineState.Running } running ? running : null;

    /// <summary>请补材料: the clock stands still until they are there.</summary>
    public void RequestPapers(CaseAct act, string? what)
    {
        Require(CaseState.Accepted, CaseState.Assigned, CaseState.OpinionFormed);
        Rule.Check(new ClockRuns(PausedFor), new PauseBeforeTheDueTime(act.At, AnswerDeadline?.DueAt));
        var text = Written.Needed(act, "what", what, Lengths.Reason);
        _pauses.Add(CasePause.UntilEnded(act, this, PauseKind.Papers, text));
        foreach (var deadline in _deadlines.Where(d => d.State == DeadlineState.Running && d.DueAt > act.At))
        {
            deadline.Pause();
        }

        PausedFor = PauseKind.Papers;
        SetDue();
        Note(act, CaseChange.PapersRequested, LedgerDetail.Empty.With("what", text));
    }

    /// <summary>材料已收: the clock goes on, and what is due is reckoned anew.</summary>
    public void ReceivePapers(CaseAct act, CaseClock clock, string? note)
    {
        Rule.Check(new ClockStandsStill(PausedFor, PauseKind.Papers));
        var text = Written.Optional(act, "note", note, Lengths.Reason);
        _pauses.Find(p => p is { Kind: PauseKind.Papers, EndedAt: null })!.End(act);
        PausedFor = null;
        ReckonAnew(act, clock);
        Note(act, CaseChange.PapersReceived, Dues().With("note", text));
    }

    /// <summary>公示: these days do not count.</summary>
    public void PauseForPublicNotice(CaseAct act, CaseClock clock, DateOnly from, DateOnly to, string? what)
    {
        Require(CaseState.Accepted, CaseState.Assigned, CaseState.OpinionFormed);
        Rule.Check(
            new DayIsInRange("from", from), new DayIsInRange("to", to),
            new TenantPausesForPublicNotice(clock.Rules.PausesForPublicNotice), new ClockRuns(PausedFor),
            new NoticeDaysFit(from, to, act.Today), new PauseBeforeTheDueTime(act.At, AnswerDeadline?.DueAt));
        var text = Written.Needed(act, "what", what, Lengths.Reason);
        _pauses.Add(CasePause.ForDays(act, this, PauseKind.PublicNotice, text, from, to));
        ReckonAnew(act, clock);
        Note(act, CaseChange.PublicNoticeBegun, Dues().With("from", from).With("to", to).With("what", text));
    }

    /// <summary>公示提前结束: today is the last day that does not count.</summary>
    public void EndPublicNotice(CaseAct act, CaseClock clock)
    {
        // One that has run out by itself was never ended.
        var notice = _pauses.Find(p => p is { Kind: PauseKind.PublicNotice, EndedAt: null } && p.LastDay >= act.Today);
        Rule.Check(new NoticeLasts(notice is not null));
        notice!.End(act);
        ReckonAnew(act, clock);
        Note(act, CaseChange.PublicNoticeEnded, Dues());
    }

    /// <summary>申请延期: before the due time, once.</summary>
    public void AskExtension(CaseAct act, CaseClock clock, int days, string? reason)
    {
        Require(CaseState.Registered, CaseState.Accepted, CaseState.Assigned, CaseState.OpinionFormed);
        Rule.Check(
            new ExtensionFits(days, RoomFor(clock.Rules)),
            new ExtensionIsTheFirst(Extended),
            new NoExtensionIsPending(ExtensionAsked),
            new BeforeTheDueTime(act.At, RunningAnswer?.DueAt));
        ExtensionReason = Written.Needed(act, "reason", reason, Lengths.Reason);
        ExtensionAsked = days;
        Note(act, CaseChange.ExtensionAsked, LedgerDetail.Empty.With("days", days).With("reason", ExtensionReason));
    }

    /// <summary>同意延期: also before the due time; the citizen is told why and until when.</summary>
    public void ApproveExtension(CaseAct act, CaseClock clock)
    {
        Rule.Check(new ExtensionIsAsked(ExtensionAsked), new BeforeTheDueTime(act.At, RunningAnswer?.DueAt));
        var more = ExtensionAsked!.Value;
        var deadline = AnswerDeadline!;
        Extended = true;
        ExtensionAsked = null;
        deadline.Reckon(clock.Reckon(deadline.StartOn, deadline.WorkingDays + more, PausedDays()));
        SetDue();
        Note(act, CaseChange.ExtensionApproved, Dues().With("days", more).With("reason", ExtensionReason));
    }

    /// <summary>不同意延期.</summary>
    public void RefuseExtension(CaseAct act, string? reason)
    {
        Rule.Check(new ExtensionIsAsked(ExtensionAsked));
        var text = Written.Needed(act, "reason", reason, Lengths.Reason);
        ExtensionAsked = null;
        Note(act, CaseChange.ExtensionRefused, LedgerDetail.Empty.With("reason", text));
    }

    /// <summary>改为复杂事项 or back: the limit of the answer is reckoned anew from the day of receipt.</summary>
    public void SetComplexity(CaseAct act, CaseClock clock, bool complex, string? reason)
    {
        Require(CaseState.Registered, CaseState.Accepted, CaseState.Assigned, CaseState.OpinionFormed);
        var text = Written.Needed(act, "reason", reason, Lengths.Reason);
        if (complex == Complex || AnswerDeadline is not { } deadline)
        {
            return;
        }

        Rule.Check(new BeforeTheDueTime(act.At, deadline.DueAt), new ClockRuns(PausedFor));
        Complex = complex;
        deadline.Reckon(clock.Reckon(deadline.StartOn, LimitOf(clock.Rules), PausedDays()));
        SetDue();
        Note(act, CaseChange.ComplexityChanged, Dues().With("complex", complex ? "yes" : "no").With("reason", text));
    }

    /// <summary>Lets time pass: reminders, cards and being overdue, each once.</summary>
    /// <returns>What has come, for each deadline.</returns>
    public IReadOnlyList<(Deadline Deadline, DeadlineMark Mark)> LetTimePass(CaseAct act)
    {
        var passed = new List<(Deadline, DeadlineMark)>();
        foreach (var deadline in _deadlines.Where(d => d.NextAt <= act.At))
        {
            foreach (var mark in deadline.Pass(act.At))
            {
                passed.Add((deadline, mark));
                NoteMark(act, deadline, mark);
            }
        }

        return passed;
    }

    /// <summary>督办: once for each time a trigger comes.</summary>
    public int Supervise(CaseAct act, string trigger, string? text)
    {
        Supervisions++;
        Note(act, CaseChange.SupervisionOrdered, LedgerDetail.Empty
            .With("trigger", trigger).With("ordinal", Supervisions).With("text", Written.Optional(act, "text", text, Lengths.Reason)));
        AddDistributedEvent(new SupervisionOrderedEto(Id, HallId, HolderDepartmentId, trigger, Supervisions, act.At, Simulated));
        return Supervisions;
    }

    private void StartClocks(CaseAct act, CaseClock clock, DateOnly from)
    {
        var days = LimitOf(clock.Rules);
        if (clock.Rules.OpinionDays is { } opinion && opinion < days)
        {
            Set(act, DeadlineStage.Opinion, clock.Reckon(from, opinion, []));
        }

        Set(act, DeadlineStage.Answer, clock.Reckon(from, days, []));
        SetDue();
    }

    private void Set(CaseAct act, DeadlineStage stage, Reckoning reckoning, WorkOrder? order = null) =>
        _deadlines.Add(Deadline.Set(act.Guids.Create(), this, stage, order?.DepartmentId ?? HolderDepartmentId, order?.Id, reckoning));

    private int LimitOf(CaseRules rules) => Complex ? rules.ComplexDays : rules.AnswerDays;

    private int RoomFor(CaseRules rules) =>
        Math.Max(0, Math.Min(rules.ExtensionDays, (rules.MaxDays ?? int.MaxValue) - (AnswerDeadline?.WorkingDays ?? 0)));

    private Deadline? OpenDeadline(DeadlineStage stage) => _deadlines.Find(d => d.Stage == stage && d.IsOpen);

    private List<Pause> PausedDays() => [.. _pauses.Select(p => p.ToDays()).OfType<Pause>()];

    // What is past its due time stays so: a later pause does not heal it. While papers are waited for, nothing can be reckoned.
    private void ReckonAnew(CaseAct act, CaseClock clock)
    {
        if (PausedFor is not null)
        {
            return;
        }

        var pauses = PausedDays();
        foreach (var deadline in _deadlines.Where(d => d.State == DeadlineState.Paused || (d.State == DeadlineState.Running && d.DueAt > act.At)))
        {
            deadline.Reckon(clock.Reckon(deadline.StartOn, deadline.WorkingDays, pauses));
        }

        SetDue();
    }

    private void SetDue()
    {
        DueAt = _deadlines.Where(d => d.State == DeadlineState.Running && d.Stage != DeadlineStage.WorkOrder).Min(d => (DateTime?)d.DueAt);
        foreach (var order in _workOrders.Where(o => o.State == WorkOrderState.Open))
        {
            order.SetDue(_deadlines.Find(d => d.WorkOrderId == order.Id && d.IsOpen) ?? AnswerDeadline);
        }
    }

    private LedgerDetail Dues()
    {
        var detail = LedgerDetail.Empty;
        foreach (var deadline in _deadlines.Where(d => d.IsOpen))
        {
            detail.With($"due.{deadline.Stage}{(deadline.WorkOrderId is null ? "" : $".{deadline.WorkOrderId:N}")}", deadline.DueOn);
        }

        return detail;
    }

    private void NoteMark(CaseAct act, Deadline deadline, DeadlineMark mark)
    {
        var change = mark switch
        {
            DeadlineMark.Reminder => CaseChange.Reminded,
            DeadlineMark.Yellow => CaseChange.YellowCard,
            DeadlineMark.Overdue => CaseChange.Overdue,
            _ => CaseChange.RedCard,
        };
        var order = _workOrders.Find(o => o.Id == deadline.WorkOrderId);
        Note(act, change, LedgerDetail.Empty.With("stage", deadline.Stage).With("dueOn", deadline.DueOn).With("turn", deadline.Turn)
            .With("department", order?.DepartmentName).With("workOrder", order?.Id));
        AddDistributedEvent(new DeadlineMarkedEto(
            deadline.Id, Id, mark, deadline.Stage, HallId, deadline.DepartmentId, deadline.DueOn, act.At, Simulated));
        Count(act, new TallyCounts
        {
            YellowCards = mark == DeadlineMark.Yellow ? 1 : 0,
            RedCards = mark == DeadlineMark.Red ? 1 : 0,
            OverdueNow = mark == DeadlineMark.Overdue && deadline.Stage == DeadlineStage.Answer ? 1 : 0,
        });
    }

    // What was counted as overdue is no more so once it has ended or been given another day.
    private void TakeOverdueBack(CaseAct act, Deadline deadline)
    {
        if (deadline.Stage == DeadlineStage.Answer && deadline.Mark >= DeadlineMark.Overdue)
        {
            Count(act, new TallyCounts { OverdueNow = -1 });
        }
    }
}
