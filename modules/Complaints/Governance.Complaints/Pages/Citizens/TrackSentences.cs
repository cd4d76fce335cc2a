using Governance.Complaints.Application.Citizens;
using Governance.Complaints.Contracts;
using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.Deadlines;
using Governance.Complaints.Domain.Ledger;
using Governance.Complaints.Domain.StaffOutcomes;
using Governance.Kernel.Infrastructure.Localization;

namespace Governance.Complaints.Pages.Citizens;

/// <summary>Where a case stands, said to its citizen.</summary>
internal sealed class TrackSentences(TrackedCase tracked, Texts texts)
{
    private readonly Complaint _case = tracked.Case;

    public bool IsAnswered => _case.State >= CaseState.Answered && _case.Outcome != CaseOutcome.Withdrawn && _case.AnsweredAt is not null;

    private bool IsWithdrawn => _case.Outcome == CaseOutcome.Withdrawn;

    private bool CanBeRated => IsAnswered && _case.State < CaseState.Archived && _case.Satisfaction is null;

    private string Kind => (IsWithdrawn, _case.Outcome == CaseOutcome.OutOfScope, IsAnswered, _case.PausedFor) switch
    {
        (true, _, _, _) => "Withdrawn",
        (_, true, _, _) => "OutOfScope",
        (_, _, true, _) => "Answered",
        (_, _, _, PauseKind.Papers) => "Papers",
        _ => _case.State.ToString(),
    };

    public string Title => texts[$"Complaints:Citizens.Title.{Kind}"];

    public string Where => Kind switch
    {
        "Withdrawn" or "OutOfScope" => texts[$"Complaints:Citizens.Where.{Kind}", texts.Moment(_case.ClosedAt!.Value), _case.HandedTo ?? ""],
        "Answered" => texts[CanBeRated ? "Complaints:Citizens.Where.AnsweredRate" : "Complaints:Citizens.Where.Answered", texts.Moment(_case.AnsweredAt!.Value)],
        "Assigned" or "OpinionFormed" => texts[$"Complaints:Citizens.Where.{Kind}", Lead ?? tracked.HallName],
        _ => texts[$"Complaints:Citizens.Where.{Kind}"],
    };

    /// <summary>Until when he is answered; that it is late is said as plainly.</summary>
    public string? Until => Running switch
    {
        null => null,
        { } due when due.DueAt < tracked.Now => texts["Complaints:Citizens.Late", texts.DayWithWeekday(due.DueOn)],
        { } due => texts["Complaints:Citizens.Until", texts.DayWithWeekday(due.DueOn)],
    };

    /// <summary>What is waited for from him.</summary>
    public string? Waiting => _case.PausedFor == PauseKind.Papers ? OpenPause?.Reason : null;

    /// <summary>That departments were called together about it, and what came of it; nothing of who.</summary>
    public string? Together => LastOf(
        CaseChange.MediationCalled, CaseChange.MediationPlanned, CaseChange.MediationRearranged, CaseChange.MediationConcluded, CaseChange.MediationCancelled) switch
    {
        { Change: CaseChange.MediationConcluded } concluded => texts[
            "Complaints:Mediation.Track.Concluded", texts.Moment(concluded.At), LedgerDetail.Read(concluded.Detail).GetValueOrDefault("commitments") ?? "0"],
        null or { Change: CaseChange.MediationCancelled } => null,
        _ when _case.State >= CaseState.Answered => null,
        { } called => texts["Complaints:Mediation.Track.Called", texts.Moment(called.At)],
    };

    public IReadOnlyList<TrackStep> Steps => [.. StepsOf()];

    /// <summary>What he has added since.</summary>
    public IEnumerable<string> Added => tracked.Course.Where(e => e.Change == CaseChange.Supplemented)
        .Select(e => texts["Complaints:Citizens.Added", texts.Moment(e.At), LedgerDetail.Read(e.Detail).GetValueOrDefault("text") ?? ""]);

    /// <summary>What he can do now; one of it is the main thing.</summary>
    public IReadOnlyList<(string Href, string Key, bool Primary)> Actions
    {
        get
        {
            var actions = new List<(string, string, bool)>();
            if (CanBeRated)
            {
                actions.Add(("rate", "Rate", true));
            }

            if (IsAnswered && _case.State < CaseState.Archived)
            {
                actions.Add(("redo", "Redo", actions.Count == 0));
            }

            if (_case.State < CaseState.Archived && !IsWithdrawn)
            {
                actions.Add(("add", "Add", actions.Count == 0));
            }

            if (_case.State < CaseState.Answered)
            {
                actions.Add(("withdraw", "Withdraw", false));
            }

            return actions;
        }
    }

    /// <summary>What was done about it in the house; never to whom.</summary>
    public IEnumerable<string> Measures
    {
        get
        {
            var standing = OutcomeDetail.StandingIn(tracked.Course);
            if (standing.Any(kind => kind != StaffOutcomeKind.SystemFix))
            {
                yield return texts["Complaints:Citizens.MeasureTaken"];
            }

            if (standing.Contains(StaffOutcomeKind.Apology))
            {
                yield return texts["Complaints:Citizens.MeasureApology"];
            }

            if (standing.Contains(StaffOutcomeKind.SystemFix))
            {
                yield return texts["Complaints:Citizens.MeasureSystem"];
            }
        }
    }

    public string Look(TrackedLook look) => texts[
        look.Granted ? "Complaints:Citizens.LookedAt" : "Complaints:Citizens.LookRefused",
        texts.Moment(look.At), look.Department ?? tracked.HallName, look.Purpose];

    // Both times: when it was written down, and when it was typed in.
    private string Received => _case switch
    {
        { Imported: true } => texts["Complaints:Citizens.FromABook", texts.DayWithWeekday(_case.RegisteredOn)],
        { EnteredAt: { } entered } => texts["Complaints:Citizens.OnASlip", texts.Moment(_case.RegisteredAt), texts.Moment(entered)],
        _ => texts.Moment(_case.RegisteredAt),
    };

    private CasePause? OpenPause => _case.Pauses.FirstOrDefault(p => p.EndedAt is null && p.Kind == PauseKind.Papers);

    private Deadline? Running => _case.Deadlines.FirstOrDefault(d => d is { Stage: DeadlineStage.Answer, State: DeadlineState.Running });

    private string? Lead => _case.WorkOrders.LastOrDefault(o => o.Leads && o.State is WorkOrderState.Open or WorkOrderState.Done)?.DepartmentName;

    private IEnumerable<TrackStep> StepsOf()
    {
        yield return new TrackStep(texts.Of("Complaints", CaseState.Registered), Received, TrackStep.Done);
        if (IsWithdrawn)
        {
            yield return new TrackStep(texts["Complaints:Citizens.Title.Withdrawn"], texts.Moment(_case.ClosedAt!.Value), TrackStep.Done);
            yield break;
        }

        var accepted = LastOf(CaseChange.Accepted, CaseChange.Assigned, CaseChange.Reopened, CaseChange.ResolvedOnTheSpot, CaseChange.DeclaredOutOfScope);
        yield return new TrackStep(
            texts.Of("Complaints", CaseState.Accepted), accepted is null ? texts["Complaints:Citizens.NotYet"] : texts.Moment(accepted.At),
            _case.State == CaseState.Registered ? TrackStep.Now : TrackStep.Done);
        var assigned = LastOf(CaseChange.Assigned);
        if (_case.Outcome is not (CaseOutcome.OutOfScope or CaseOutcome.ResolvedOnTheSpot))
        {
            var who = Lead ?? tracked.HallName;
            yield return new TrackStep(
                texts["Complaints:Citizens.StepWork"],
                assigned is null ? null : texts["Complaints:Citizens.WorkSince", who, texts.Moment(assigned.At)],
                IsAnswered ? TrackStep.Done : _case.State > CaseState.Registered ? TrackStep.Now : TrackStep.ToCome);
        }

        yield return new TrackStep(
            texts["Complaints:Citizens.StepAnswer"], IsAnswered ? texts.Moment(_case.AnsweredAt!.Value) : Until, IsAnswered ? TrackStep.Done : TrackStep.ToCome);
        yield return new TrackStep(
            texts["Complaints:Citizens.StepRate"],
            _case.Satisfaction is { } level ? texts[$"Complaints:Citizens.Level.{level}"] : texts["Complaints:Citizens.StepRateHint"],
            _case.Satisfaction is not null ? TrackStep.Done : IsAnswered ? TrackStep.Now : TrackStep.ToCome);
    }

    private LedgerEntry? LastOf(params ReadOnlySpan<CaseChange> changes)
    {
        var wanted = changes.ToArray();
        return tracked.Course.LastOrDefault(e => wanted.Contains(e.Change));
    }
}
