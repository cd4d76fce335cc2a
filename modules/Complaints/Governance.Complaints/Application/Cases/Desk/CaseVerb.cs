namespace Governance.Complaints.Application.Cases.Desk;

/// <summary>What staff can do to a case, each on a page of its own; in the order in which the pages offer it.</summary>
internal enum CaseVerb
{
    ReportWork,
    Answer,
    ApproveExtension,
    RefuseExtension,
    FormOpinion,
    ReceivePapers,
    Assign,
    Accept,
    ResolveOnTheSpot,
    DeclareOutOfScope,
    Close,
    Archive,
    Rate,
    Return,
    RequestPapers,
    AskExtension,
    BeginNotice,
    EndNotice,
    Escalate,
    CallMediation,
    SetComplexity,
    Supplement,
    NoteCertificate,
    Link,
    Supervise,
    Reopen,
    Withdraw,
}
