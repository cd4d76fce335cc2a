namespace Governance.Complaints.Contracts;

/// <summary>What was done to a help order: the kinds of its entries.</summary>
public enum AssistanceChange
{
    /// <summary>申请.</summary>
    Requested,

    /// <summary>派单.</summary>
    Assigned,

    /// <summary>预约.</summary>
    Appointed,

    /// <summary>同意: of the person helped, or of whoever may speak for him.</summary>
    ConsentNoted,

    /// <summary>办了一步.</summary>
    StepTaken,

    /// <summary>转交: to another helper.</summary>
    HandedOver,

    /// <summary>办结.</summary>
    Completed,

    /// <summary>取消.</summary>
    Cancelled,

    /// <summary>评价.</summary>
    Rated,

    /// <summary>查看: somebody saw in full who is helped.</summary>
    PersonLookedAt,
}
