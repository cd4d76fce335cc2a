namespace Governance.Kernel.Messaging;

/// <summary>A message is refused for good. It names neither the address nor the text.</summary>
public sealed class MessageRefusedException(string message) : Exception(message);
