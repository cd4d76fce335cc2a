namespace Governance.Complaints.Contracts;

/// <summary>What the passing of time does to a deadline, in the order in which it comes.</summary>
public enum DeadlineMark
{
    /// <summary>Nothing yet.</summary>
    None,

    /// <summary>临期提醒: the working day before the yellow card.</summary>
    Reminder,

    /// <summary>黄牌: as many working days before the due day as the tenant's <c>cards.yellowBeforeWorkingDays</c> says.</summary>
    Yellow,

    /// <summary>超期: the due time has passed.</summary>
    Overdue,

    /// <summary>红牌: as many working days after the due day as the tenant's <c>cards.redAfterWorkingDays</c> says.</summary>
    Red,
}
