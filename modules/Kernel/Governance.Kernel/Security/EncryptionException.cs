namespace Governance.Kernel.Security;

/// <summary>A text cannot be encrypted or read, or the keys for it are missing. It never names the text.</summary>
public sealed class EncryptionException(string message) : Exception(message);
