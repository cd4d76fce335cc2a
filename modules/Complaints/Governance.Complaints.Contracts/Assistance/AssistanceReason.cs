namespace Governance.Complaints.Contracts;

/// <summary>Why somebody needs help.</summary>
public enum AssistanceReason
{
    /// <summary>年纪大.</summary>
    Old,

    /// <summary>行动不便.</summary>
    Disabled,

    /// <summary>路远.</summary>
    FarAway,

    /// <summary>不会用手机.</summary>
    CannotUsePhone,

    /// <summary>上班时间来不了.</summary>
    AfterHours,

    /// <summary>其他.</summary>
    Other,
}
