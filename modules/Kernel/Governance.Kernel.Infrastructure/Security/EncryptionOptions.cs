namespace Governance.Kernel.Infrastructure.Security;

/// <summary>The keys (<c>Governance:Encryption</c>, or the key file). The first encrypts, all decrypt.</summary>
internal sealed class EncryptionOptions
{
    public const string Section = "Governance:Encryption";

    public List<EncryptionKey> Keys { get; init; } = [];

    /// <summary>32 bytes in base64, for the blind index: it stays when keys are changed.</summary>
    public string IndexKey { get; init; } = "";
}

internal sealed class EncryptionKey
{
    public string Id { get; init; } = "";

    /// <summary>32 bytes in base64.</summary>
    public string Key { get; init; } = "";
}
