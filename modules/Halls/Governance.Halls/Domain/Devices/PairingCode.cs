using System.Security.Cryptography;
using System.Text;

namespace Governance.Halls.Domain.Devices;

/// <summary>
/// A code that pairs a device with its key once. The picture to scan holds this code and not the key: an address is kept in
/// histories and logs, and there the code is worth nothing any more.
/// </summary>
internal static class PairingCode
{
    public const int RandomBytes = 10;
    private const int Digits = 16;
    private const int GroupLength = 4;

    /// <summary>Long enough to walk to the window, short enough that a forgotten picture opens nothing.</summary>
    public static readonly TimeSpan Validity = TimeSpan.FromMinutes(15);

    public static string Write(ReadOnlySpan<byte> random)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(random.Length, RandomBytes);
        return Base32.Grouped(Base32.Write(random), GroupLength);
    }

    /// <summary>What is stored of a code: SHA-256, hexadecimal; <c>null</c> where the text is no code.</summary>
    public static string? HashOf(string? typed) =>
        typed is { Length: <= Digits * 3 } && Base32.Tidy(typed) is { Length: Digits } text && text.All(Base32.Alphabet.Contains)
            ? Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(text)))
            : null;
}
