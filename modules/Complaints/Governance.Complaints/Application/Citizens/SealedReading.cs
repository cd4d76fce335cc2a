using Governance.Kernel.Security;

namespace Governance.Complaints.Application.Citizens;

internal static class SealedReading
{
    /// <summary>Reads a part that may not have been said.</summary>
    public static string? Read(this IStringEncryptionService encryption, string? cipher, string purpose) =>
        cipher is null ? null : encryption.Decrypt(cipher, purpose);
}
