namespace Governance.Complaints.Domain.Messages;

/// <summary>What the citizen is told.</summary>
internal enum MessageKind
{
    Registered,
    PapersRequested,
    Extended,
    Answered,
    OutOfScope,
    Reopened,
    RefusalApproved,
    RefusalOverturned,
    RefusalReplied,
    HelpArranged,
    HelpRearranged,
    HelpHandedOver,
    HelpDone,
    HelpCancelled,
}
