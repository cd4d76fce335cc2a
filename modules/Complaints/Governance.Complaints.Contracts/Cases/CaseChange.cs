namespace Governance.Complaints.Contracts;

/// <summary>What was done to a case: the kind of a ledger entry. The names are stored; they are never renamed.</summary>
public enum CaseChange
{
    /// <summary>登记.</summary>
    Registered,

    /// <summary>当场解决.</summary>
    ResolvedOnTheSpot,

    /// <summary>受理.</summary>
    Accepted,

    /// <summary>不属本大厅: explained and handed to a named body.</summary>
    DeclaredOutOfScope,

    /// <summary>交办.</summary>
    Assigned,

    /// <summary>退回: a department says that it is not its matter.</summary>
    Returned,

    /// <summary>工单办结: a department reports what it did.</summary>
    WorkReported,

    /// <summary>请补材料; the clock stands still.</summary>
    PapersRequested,

    /// <summary>材料已收; the clock goes on.</summary>
    PapersReceived,

    /// <summary>公示开始; the clock stands still for these days.</summary>
    PublicNoticeBegun,

    /// <summary>公示提前结束.</summary>
    PublicNoticeEnded,

    /// <summary>申请延期.</summary>
    ExtensionAsked,

    /// <summary>同意延期.</summary>
    ExtensionApproved,

    /// <summary>不同意延期.</summary>
    ExtensionRefused,

    /// <summary>处理意见.</summary>
    OpinionFormed,

    /// <summary>提级: to the next step of the tenant's path.</summary>
    Escalated,

    /// <summary>联系反映人，未联系上.</summary>
    AnswerAttempted,

    /// <summary>已答复反映人.</summary>
    Answered,

    /// <summary>反映人评价.</summary>
    SatisfactionGiven,

    /// <summary>重办.</summary>
    Reopened,

    /// <summary>撤回.</summary>
    Withdrawn,

    /// <summary>办结.</summary>
    Closed,

    /// <summary>归档.</summary>
    Archived,

    /// <summary>反映人补充.</summary>
    Supplemented,

    /// <summary>关联另一件.</summary>
    Linked,

    /// <summary>添加附件.</summary>
    FileAdded,

    /// <summary>查看反映人信息.</summary>
    IdentityLookedAt,

    /// <summary>证照已发: where the tenant's rule says so, the shield ends with it.</summary>
    CertificateIssued,

    /// <summary>临期提醒.</summary>
    Reminded,

    /// <summary>黄牌.</summary>
    YellowCard,

    /// <summary>超过时限.</summary>
    Overdue,

    /// <summary>红牌.</summary>
    RedCard,

    /// <summary>督办.</summary>
    SupervisionOrdered,

    /// <summary>改为复杂事项 or back: the limit changes with it.</summary>
    ComplexityChanged,

    /// <summary>纸质导入: taken over from a paper book, with the days that stand there.</summary>
    Imported,

    /// <summary>责任处理: something was decided for staff or for the house; never for whom.</summary>
    OutcomeDecided,

    /// <summary>撤销责任处理.</summary>
    OutcomeLifted,

    /// <summary>以案促改: the case stands behind a proposed change.</summary>
    ImprovementProposed,

    /// <summary>召集调处: departments are called together, by a leader or by the tenant's rule.</summary>
    MediationCalled,

    /// <summary>安排调处: day, place and whom for what the program has called.</summary>
    MediationPlanned,

    /// <summary>调整调处: another day, place, or other people.</summary>
    MediationRearranged,

    /// <summary>调处到会: who came, and why others did not.</summary>
    MediationAttended,

    /// <summary>调处记录: what was said on each point.</summary>
    MediationMinuted,

    /// <summary>调处结束: what was agreed, and who promised what by when.</summary>
    MediationConcluded,

    /// <summary>取消调处.</summary>
    MediationCancelled,
}
