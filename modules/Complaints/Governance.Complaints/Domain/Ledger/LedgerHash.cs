using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Governance.Complaints.Domain.Ledger;

/// <summary>SHA-256 over texts, each with its length before it, so that no two lists of texts are the same bytes.</summary>
internal static class LedgerHash
{
    /// <summary>Hexadecimal digits of a hash.</summary>
    public const int Length = 64;

    public static string Of(params ReadOnlySpan<string?> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> length = stackalloc byte[4];
        foreach (var part in parts)
        {
            var bytes = part is null ? null : Encoding.UTF8.GetBytes(part);
            BinaryPrimitives.WriteInt32BigEndian(length, bytes?.Length ?? -1);
            hash.AppendData(length);
            hash.AppendData(bytes ?? []);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
