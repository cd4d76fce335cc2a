using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.Deadlines;
using Governance.Complaints.Domain.Refusals.Figures;
using Governance.Complaints.Domain.Refusals.Rules;
using Governance.Kernel.Domain;
using Governance.Kernel.MultiTenancy;

namespace Governance.Complaints.Domain.Refusals;

/// <summary>
/// A refusal that a window reports (否决报备): a window may not refuse by itself. A leader agrees, or makes a case of it. Who the
/// citizen is is no part of it.
/// </summary>
internal sealed class RefusalReport : AggregateRoot<Guid>, IMultiTenant
{
    private readonly List<RefusalDelta> _newDeltas = [];

    private RefusalReport()
    {
    }

    public Guid? TenantId { get; private set; }

    /// <summary>What staff know it by: six characters. The code on the citizen's paper begins with it.</summary>
    public string Number { get; private set; } = "";

    /// <summary>Grows with each change.</summary>
    public long Revision { get; private set; }

    public Guid HallId { get; private set; }

    public string HallCode { get; private set; } = "";

    public Guid? ItemId { get; private set; }

    public string? ItemName { get; private set; }

    public Guid? WindowId { get; private set; }

    public string? WindowName { get; private set; }

    public Guid? StaffId { get; private set; }

    public string? StaffName { get; private set; }

    public string Asked { get; private set; } = "";

    public string? Basis { get; private set; }

    public string? Reason { get; private set; }

    public string Alternative { get; private set; } = "";

    public RefusalPaperKind Paper { get; private set; }

    public string? SignpostBody { get; private set; }

    public string? SignpostPlace { get; private set; }

    public string? SignpostTelephone { get; private set; }

    public string? Missing { get; private set; }

    public bool TakenFirst { get; private set; }

    public bool Promised { get; private set; }

    public bool Helped { get; private set; }

    public string? Question { get; private set; }

    public RefusalState State { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime ReportedAt { get; private set; }

    public DateOnly ReportedOn { get; private set; }

    public string ReportedBy { get; private set; } = "";

    public Guid? ReportedByAccount { get; private set; }

    /// <summary>The sheet's own id.</summary>
    public Guid? RequestId { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime? DecidedAt { get; private set; }

    public string? DecidedBy { get; private set; }

    /// <summary>What the leader said; of a refusal that became a case why the window was wrong.</summary>
    public string? Decision { get; private set; }

    public Guid? DecisionRequestId { get; private set; }

    public Guid? CaseId { get; private set; }

    /// <summary>The number of the case that it became.</summary>
    public string? CaseNumber { get; private set; }

    public string? Reply { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime? RepliedAt { get; private set; }

    public string? RepliedBy { get; private set; }

    public Guid? ReplyRequestId { get; private set; }

    public bool Simulated { get; private set; }

    /// <summary>Until when an answer in writing is promised; <c>null</c> without a 答复卡.</summary>
    public ReplyPromise? Promise { get; private set; }

    /// <summary>报备: the window says what it refuses, why, what can be done instead, and which paper it hands out.</summary>
    public static RefusalReport Report(CaseAct act, RefusalSheet sheet, CaseClock clock, RefusalRules rules)
    {
        Rule.Check(
            new PlaceIsNamed(sheet.About.ItemId, sheet.About.WindowId), new OnePaperIsHandedOut(sheet.Papers.Count),
            new PaperIsTheTenants(sheet.Papers, rules.Papers));
        var refusal = new RefusalReport
        {
            Id = act.Guids.Create(),
            TenantId = sheet.TenantId,
            Number = sheet.Number,
            HallId = sheet.HallId,
            HallCode = sheet.HallCode,
            ItemId = sheet.About.ItemId,
            ItemName = sheet.About.ItemName,
            WindowId = sheet.About.WindowId,
            WindowName = sheet.About.WindowName,
            StaffId = sheet.About.StaffId,
            StaffName = sheet.About.StaffName,
            Asked = Written.Needed(act, "asked", sheet.Asked, Lengths.Reason),
            Basis = Written.Optional(act, "basis", sheet.Basis, Lengths.Reason),
            Reason = Written.Optional(act, "reason", sheet.Reason, Lengths.Reason),
            Alternative = Written.Needed(act, "alternative", sheet.Alternative, Lengths.Reason),
            ReportedAt = act.At,
            ReportedOn = act.Today,
            ReportedBy = act.By.Name,
            ReportedByAccount = act.By.AccountId,
            RequestId = act.RequestId,
            Simulated = sheet.Simulated,
        };
        Rule.Check(
            new GroundIsGiven(refusal.Basis, refusal.Reason), new WordsSaySomething("reason", refusal.Reason, rules.ForbiddenWords),
            new WordsSaySomething("alternative", refusal.Alternative, rules.ForbiddenWords));
        refusal.HandOut(act, sheet.Papers[0].Checked(act, rules), clock);
        refusal.Count(act, new RefusalCounts
        {
            Reported = 1,
            Signposts = refusal.Paper == RefusalPaperKind.Signpost ? 1 : 0,
            RequirementsNotes = refusal.Paper == RefusalPaperKind.Requirements ? 1 : 0,
            ReplyNotes = refusal.Paper == RefusalPaperKind.Reply ? 1 : 0,
        });
        refusal.Tell(RefusalChange.Reported);
        return refusal;
    }

    /// <summary>同意: from now on it counts as a refusal.</summary>
    public void Approve(CaseAct act, string? note)
    {
        Decide(act, RefusalState.Approved, Written.Optional(act, "text", note, Lengths.Reason));
        Count(act, new RefusalCounts { Approved = 1 });
        Tell(RefusalChange.Approved);
    }

    /// <summary>改办: the window was wrong, and it is a case from now on. The case answers, so that what was promised is dropped.</summary>
    public void Overturn(CaseAct act, string? why, Guid caseId, string caseNumber)
    {
        Decide(act, RefusalState.Overturned, Written.Needed(act, "text", why, Lengths.Reason));
        (CaseId, CaseNumber) = (caseId, caseNumber);
        if (Promise is { IsOpen: true } promise)
        {
            promise.Drop(act.At);
        }

        Count(act, new RefusalCounts { Overturned = 1 });
        Tell(RefusalChange.Overturned);
    }

    /// <summary>Whether a leader can make a case of it.</summary>
    public void CheckOverturn(CaseAct act, string? why)
    {
        CheckDecision(act);
        Written.Needed(act, "text", why, Lengths.Reason);
    }

    /// <summary>书面答复: what was promised on the 答复卡.</summary>
    public void GiveReply(CaseAct act, string? text)
    {
        Rule.Check(new SomethingIsPromised(Promise is not null), new PromiseIsOpen(Promise is { IsOpen: true }));
        (Reply, RepliedAt, RepliedBy, ReplyRequestId) = (Written.Needed(act, "text", text), act.At, act.By.Name, act.RequestId);
        Promise!.Meet(act.At);
        Count(act, new RefusalCounts { RepliesMet = 1, RepliesLate = Promise.State == DeadlineState.MetLate ? 1 : 0 });
        Tell(RefusalChange.Answered);
    }

    /// <summary>Lets time pass for the promised answer and says what has come.</summary>
    public IReadOnlyList<DeadlineMark> LetTimePass(DateTime now)
    {
        var passed = Promise?.Pass(now) ?? [];
        foreach (var mark in passed)
        {
            Tell(mark switch
            {
                DeadlineMark.Yellow => RefusalChange.YellowCard,
                DeadlineMark.Overdue => RefusalChange.Overdue,
                DeadlineMark.Red => RefusalChange.RedCard,
                _ => RefusalChange.Reminded,
            });
        }

        return passed;
    }

    /// <summary>Whether a sheet or call has been taken in already.</summary>
    public bool HasTaken(Guid requestId) => requestId == RequestId || requestId == DecisionRequestId || requestId == ReplyRequestId;

    /// <summary>Hands over what the verbs have counted, to be saved with it.</summary>
    public IReadOnlyList<RefusalDelta> TakeCounted()
    {
        var counted = _newDeltas.ToArray();
        _newDeltas.Clear();
        return counted;
    }

    private void HandOut(CaseAct act, RefusalPaper paper, CaseClock clock)
    {
        Paper = paper.Kind;
        switch (paper)
        {
            case SignpostNote signpost:
                (SignpostBody, SignpostPlace, SignpostTelephone) = (signpost.Body, signpost.Place, signpost.Telephone);
                break;
            case RequirementsNote note:
                (Missing, TakenFirst, Promised, Helped) = (note.Missing, note.TakenFirst, note.Promised, note.Helped);
                break;
            case ReplyNote reply:
                Question = reply.Question;
                Promise = ReplyPromise.Give(act.Guids.Create(), this, clock.Reckon(act.Today, reply.Days, []));
                break;
        }
    }

    private void CheckDecision(CaseAct act) => Rule.Check(
        new DecidedOnce(State),
        new DecidedByAnother(act.By, ReportedByAccount, StaffId));

    private void Decide(CaseAct act, RefusalState state, string? words)
    {
        CheckDecision(act);
        (State, Decision, DecidedAt, DecidedBy, DecisionRequestId) = (state, words, act.At, act.By.Name, act.RequestId);
    }

    private void Count(CaseAct act, RefusalCounts counts) => _newDeltas.Add(
        new RefusalDelta(act.Guids.Create(), TenantId, HallId, ItemId, ItemName, WindowId, WindowName, act.Today, counts, Simulated));

    private void Tell(RefusalChange change)
    {
        Revision++;
        AddDistributedEvent(new RefusalChangedEto(
            Id, Revision, Number, change, State, Paper, HallId, ItemId, WindowId, StaffId, ReportedAt, Promise?.DueAt, CaseNumber, Simulated));
    }
}
