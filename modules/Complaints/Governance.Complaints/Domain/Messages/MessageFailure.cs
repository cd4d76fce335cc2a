namespace Governance.Complaints.Domain.Messages;

/// <summary>Why a message has not been sent.</summary>
internal enum MessageFailure
{
    /// <summary>The citizen left no address for the channel.</summary>
    NoAddress,

    /// <summary>Whoever carries it will not take it, or nothing carries the channel here.</summary>
    Refused,

    /// <summary>Whoever carries it is away or did not answer.</summary>
    Delayed,

    /// <summary>It could not be written, such as when the key of the address is not here.</summary>
    NotWritten,

    /// <summary>Before it could be sent the citizen was told something newer, which holds instead.</summary>
    Overtaken,
}
