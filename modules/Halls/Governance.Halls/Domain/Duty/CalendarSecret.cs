using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Governance.Halls.Domain.Duty;

/// <summary>The secret in a calendar address: 256 bits of chance. Who has it may read; only its hash is stored.</summary>
internal static class CalendarSecret
{
    private const int Bytes = 32;

    /// <summary>A new one, 43 characters that can stand in an address.</summary>
    public static string Create() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>SHA-256 of it, hexadecimal.</summary>
    public static string HashOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
