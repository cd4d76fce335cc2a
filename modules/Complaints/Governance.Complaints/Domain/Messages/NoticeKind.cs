namespace Governance.Complaints.Domain.Messages;

/// <summary>What staff are told.</summary>
internal enum NoticeKind
{
    Assigned,
    Returned,
    Supplemented,
    ExtensionAsked,
    Reminder,
    Yellow,
    Overdue,
    Red,
    Supervision,
    Reopened,
    Withdrawn,
}
