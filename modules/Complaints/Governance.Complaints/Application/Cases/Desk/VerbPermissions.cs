using Governance.Complaints.Contracts;

namespace Governance.Complaints.Application.Cases.Desk;

/// <summary>What somebody must hold for a verb; the pages and the API ask for the same.</summary>
internal static class VerbPermissions
{
    public static string Of(CaseVerb verb) => verb switch
    {
        CaseVerb.ReportWork or CaseVerb.Return => ComplaintPermissions.WorkOrders,
        CaseVerb.Answer or CaseVerb.RequestPapers or CaseVerb.ReceivePapers or CaseVerb.BeginNotice or CaseVerb.EndNotice or CaseVerb.AskExtension
            => ComplaintPermissions.Work,
        CaseVerb.FormOpinion or CaseVerb.ApproveExtension or CaseVerb.RefuseExtension or CaseVerb.Escalate or CaseVerb.SetComplexity
            or CaseVerb.Reopen or CaseVerb.Supervise => ComplaintPermissions.Decide,
        CaseVerb.CallMediation => ComplaintPermissions.CallMediation,
        CaseVerb.Supplement => ComplaintPermissions.Register,
        _ => ComplaintPermissions.Handle,
    };
}
