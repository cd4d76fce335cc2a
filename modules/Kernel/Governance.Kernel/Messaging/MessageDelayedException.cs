namespace Governance.Kernel.Messaging;

/// <summary>A message could not be handed over now. It names neither the address nor the text.</summary>
public sealed class MessageDelayedException(string message) : Exception(message);
