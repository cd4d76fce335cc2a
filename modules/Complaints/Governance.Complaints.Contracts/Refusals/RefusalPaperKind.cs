namespace Governance.Complaints.Contracts;

/// <summary>Which of the three papers somebody who is refused takes along.</summary>
public enum RefusalPaperKind
{
    /// <summary>指路牌: not this window; where to go.</summary>
    Signpost,

    /// <summary>明白纸: what is missing, and how it can go on all the same.</summary>
    Requirements,

    /// <summary>答复卡: the rules are unclear; an answer in writing by a day.</summary>
    Reply,
}
