using Governance.Complaints.Contracts;
using Governance.Complaints.Domain;
using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.Deadlines;
using Governance.Halls.Contracts;

namespace Governance.Complaints.Application.Cases.Desk;

/// <summary>A case on the desk of somebody: the case, who looks at it, and what he can do now.</summary>
internal sealed record CaseDeskView(CaseView Case, HallState Hall, Actor Reader, CaseClock Clock, DateTime Now, IReadOnlyList<CaseStep> Steps)
{
    private static readonly CaseVerb[] Likely =
    [
        CaseVerb.ReportWork, CaseVerb.ApproveExtension, CaseVerb.FormOpinion, CaseVerb.ReceivePapers, CaseVerb.Assign, CaseVerb.Answer,
        CaseVerb.Close, CaseVerb.Archive,
    ];

    public CaseRules Rules => Clock.Rules;

    /// <summary>What the reader most likely came for; <c>null</c> where it is for others to do something.</summary>
    public CaseStep? Next => Likely.Where(IsTheReaders).Select(verb => StepFor(verb)).FirstOrDefault(step => step is not null);

    public CaseStep? StepFor(CaseVerb verb, Guid? workOrder = null) =>
        Steps.FirstOrDefault(s => s.Verb == verb && (workOrder is null || s.WorkOrder == workOrder));

    private bool IsTheReaders(CaseVerb verb) => verb switch
    {
        CaseVerb.Answer => Case.HolderDepartmentId == Reader.DepartmentId || Case.HolderDepartmentId is null,
        CaseVerb.FormOpinion => Case.State != CaseState.OpinionFormed && Case.Deadlines.Any(d => d is { Stage: DeadlineStage.Opinion, State: DeadlineState.Running }),
        CaseVerb.Assign => Case.State is CaseState.Registered or CaseState.Accepted,
        _ => true,
    };
}
