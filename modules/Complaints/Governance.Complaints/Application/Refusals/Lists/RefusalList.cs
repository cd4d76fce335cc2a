namespace Governance.Complaints.Application.Refusals.Lists;

/// <summary>A list of refusals.</summary>
internal enum RefusalList
{
    /// <summary>待领导审核, the oldest first.</summary>
    Waiting,

    /// <summary>待书面答复, what is due first.</summary>
    Replies,

    /// <summary>已同意, the newest first.</summary>
    Approved,

    /// <summary>已改办, the newest first.</summary>
    Overturned,

    /// <summary>未报备, the newest first.</summary>
    Unreported,
}
