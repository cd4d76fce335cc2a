namespace Governance.Complaints.Application.Lists;

/// <summary>The lists that staff work through.</summary>
internal enum WorkList
{
    /// <summary>我部门的工单: open work orders of the own department, in the order in which they are due.</summary>
    Orders,

    /// <summary>超期: the due time has passed and the clock runs.</summary>
    Overdue,

    /// <summary>今天到期.</summary>
    DueToday,

    /// <summary>待受理: registered, nobody has looked at it.</summary>
    ToAccept,

    /// <summary>等反映人补材料.</summary>
    Papers,

    /// <summary>已答复待办结.</summary>
    ToClose,

    /// <summary>全部在办: all that is not closed.</summary>
    Open,
}
