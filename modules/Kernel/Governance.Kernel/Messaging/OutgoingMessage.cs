namespace Governance.Kernel.Messaging;

/// <summary>A message to one person outside the program.</summary>
/// <param name="Key">The same for each attempt at the same message and for no other one: a receiver drops doubles by it.</param>
/// <param name="Channel">The way it goes.</param>
/// <param name="To">The address on that way, one line.</param>
/// <param name="Subject">One line; only mail shows it.</param>
/// <param name="Text">Plain text.</param>
public sealed record OutgoingMessage(string Key, MessageChannel Channel, string To, string Subject, string Text)
{
    /// <summary>Neither the address nor the text, for logs.</summary>
    public override string ToString() => $"{Channel} {Key}";
}
