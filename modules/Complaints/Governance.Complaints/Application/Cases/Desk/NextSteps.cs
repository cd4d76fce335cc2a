using Governance.Complaints.Contracts;
using Governance.Complaints.Domain;
using Governance.Complaints.Domain.Cases;
using Governance.Kernel.Timing;

namespace Governance.Complaints.Application.Cases.Desk;

/// <summary>
/// What somebody can do to a case now. It says what the pages offer; the case itself still refuses what cannot be.
/// </summary>
internal sealed class NextSteps(CaseView view, Actor by, CaseRules rules, IReadOnlySet<string> granted, DateTime now)
{
    private const string OpenOrder = nameof(WorkOrderState.Open);

    public IReadOnlyList<CaseStep> All() =>
    [
        .. Enum.GetValues<CaseVerb>().Where(v => granted.Contains(VerbPermissions.Of(v))).SelectMany(Of),
    ];

    private IEnumerable<CaseStep> Of(CaseVerb verb) => verb switch
    {
        CaseVerb.ReportWork => OwnOrders.Where(o => !o.Leads).Select(o => new CaseStep(verb, o.Id)),
        CaseVerb.Return => OwnOrders.Where(o => o is { ForGood: false, IsCommitment: false } && LocalTime.DayOf(now) <= o.ReturnUntil).Select(o => new CaseStep(verb, o.Id)),
        _ => IsOffered(verb) ? [new CaseStep(verb)] : [],
    };

    private bool IsOffered(CaseVerb verb) => verb switch
    {
        CaseVerb.Accept => view.State == CaseState.Registered,
        CaseVerb.ResolveOnTheSpot => IsNew && rules.OnTheSpot,
        CaseVerb.DeclareOutOfScope => IsNew,
        CaseVerb.Assign => IsNew || view.State == CaseState.Assigned,
        CaseVerb.Answer => IsInHand && view.PausedFor is null && !HelpersWork && LeadIsOwn,
        CaseVerb.FormOpinion => IsInHand && !AssignedHelpersWork,
        CaseVerb.ReceivePapers => view.PausedFor == PauseKind.Papers,
        CaseVerb.RequestPapers => IsInHand && ClockRuns,
        CaseVerb.BeginNotice => IsInHand && ClockRuns && rules.PausesForPublicNotice,
        CaseVerb.EndNotice => NoticeLasts,
        CaseVerb.AskExtension => IsOpen && ClockRuns && view.ExtensionAsked is null && !Extended && rules.ExtensionDays > 0,
        CaseVerb.ApproveExtension or CaseVerb.RefuseExtension => IsOpen && view.ExtensionAsked is not null,
        CaseVerb.Escalate => IsInHand && view.EscalationStep + 1 < rules.EscalationPath.Count,
        CaseVerb.CallMediation => IsOpen && !view.InMediation,
        CaseVerb.SetComplexity => IsOpen && ClockRuns && rules.ComplexDays != rules.AnswerDays,
        CaseVerb.Supervise or CaseVerb.Withdraw => IsOpen,
        CaseVerb.Supplement => view.State != CaseState.Archived,
        CaseVerb.NoteCertificate => view.Shielded && rules.RevealAfter == RevealAfter.CertificateIssued && !Has(CaseChange.CertificateIssued),
        CaseVerb.Close => view.State == CaseState.Answered,
        CaseVerb.Archive => view.State == CaseState.Closed,
        CaseVerb.Rate => IsAnswered && view.Outcome != CaseOutcome.Withdrawn && view.Satisfaction is null,
        CaseVerb.Reopen => IsAnswered && view.AnsweredAt is not null && view.Round < rules.MaxReopens,
        _ => true,
    };

    private bool IsNew => view.State is CaseState.Registered or CaseState.Accepted;

    private bool IsInHand => view.State is CaseState.Accepted or CaseState.Assigned or CaseState.OpinionFormed;

    private bool IsOpen => view.State == CaseState.Registered || IsInHand;

    private bool IsAnswered => view.State is CaseState.Answered or CaseState.Closed;

    private bool ClockRuns => view.PausedFor is null
        && view.Deadlines.Any(d => d is { Stage: DeadlineStage.Answer, State: DeadlineState.Running } && d.DueAt > now);

    private IEnumerable<WorkOrderView> OwnOrders =>
        view.WorkOrders.Where(o => o.State == OpenOrder && by.DepartmentId is not null && o.DepartmentId == by.DepartmentId);

    private bool HelpersWork => view.WorkOrders.Any(o => o.State == OpenOrder && !o.Leads);

    // A promise may take longer than the opinion.
    private bool AssignedHelpersWork => view.WorkOrders.Any(o => o.State == OpenOrder && o is { Leads: false, IsCommitment: false });

    private bool LeadIsOwn => by.IsOfTheHall || (by.DepartmentId is { } department && view.HolderDepartmentId == department);

    private bool NoticeLasts =>
        view.Course.LastOrDefault(e => e.Change is CaseChange.PublicNoticeBegun or CaseChange.PublicNoticeEnded) is { Change: CaseChange.PublicNoticeBegun } begun
        && string.CompareOrdinal(begun.Detail.GetValueOrDefault("to"), $"{LocalTime.DayOf(now):yyyy-MM-dd}") >= 0;

    private bool Extended =>
        view.Course.LastOrDefault(e => e.Change is CaseChange.ExtensionApproved or CaseChange.Reopened) is { Change: CaseChange.ExtensionApproved };

    private bool Has(CaseChange change) => view.Course.Any(e => e.Change == change);
}
