namespace Governance.Complaints.Domain.Messages;

/// <summary>Where a message stands.</summary>
internal enum MessageState
{
    Waiting,
    Sent,

    /// <summary>The address refused it, or it was tried too often; staff see it and call.</summary>
    Failed,
}
