namespace Governance.Complaints.Application.Cases.Desk;

/// <summary>Something that the reader can do to a case now.</summary>
/// <param name="Verb">What.</param>
/// <param name="WorkOrder">The work order that it is about, where it is about one.</param>
internal sealed record CaseStep(CaseVerb Verb, Guid? WorkOrder = null)
{
    /// <summary>The page on which it is done.</summary>
    public string HrefFor(string number) => $"/complaints/{number}/{PathOf(Verb, WorkOrder)}";

    private static string PathOf(CaseVerb verb, Guid? order) => verb switch
    {
        CaseVerb.ReportWork => $"work-orders/{order}/report",
        CaseVerb.Return => $"work-orders/{order}/return",
        CaseVerb.ApproveExtension => "extension/approve",
        CaseVerb.RefuseExtension => "extension/refuse",
        CaseVerb.FormOpinion => "opinion",
        CaseVerb.RequestPapers => "papers",
        CaseVerb.ReceivePapers => "papers/received",
        CaseVerb.ResolveOnTheSpot => "resolve",
        CaseVerb.DeclareOutOfScope => "out-of-scope",
        CaseVerb.Rate => "satisfaction",
        CaseVerb.AskExtension => "extension",
        CaseVerb.BeginNotice => "public-notice",
        CaseVerb.EndNotice => "public-notice/end",
        CaseVerb.SetComplexity => "complexity",
        CaseVerb.NoteCertificate => "certificate",
        CaseVerb.CallMediation => "mediation",
        _ => verb.ToString().ToLowerInvariant(),
    };
}
