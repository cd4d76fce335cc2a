using System.Security.Cryptography;
using System.Text;

namespace Governance.Halls.Domain.Devices;

/// <summary>
/// The key of a rating device as text: a prefix by which it is known in a wrong place, 256 random bits, and two check digits.
/// All digits together are a number that leaves 1 when divided by 1021: one wrong digit, or two neighbours in the wrong order,
/// are noticed before anybody looks for the key.
/// </summary>
internal static class DeviceKey
{
    public const int RandomBytes = 32;
    public const string Prefix = "gdk";
    private const int Modulus = 1021;
    private const int Digits = 52;
    private const int CheckDigits = 2;
    private const int GroupLength = 6;

    /// <summary>How long the key before is still taken after a rotation, unless the new one is used earlier: a whole day, so that
    /// whoever walks from window to window cuts off no device.</summary>
    public static readonly TimeSpan GraceAfterRotation = TimeSpan.FromHours(24);

    public static string Write(ReadOnlySpan<byte> random)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(random.Length, RandomBytes);
        var digits = Base32.Write(random);
        var check = (((1 - (Remainder(digits) * 32 * 32)) % Modulus) + Modulus) % Modulus;
        return $"{Prefix}-{Base32.Grouped($"{digits}{Base32.Alphabet[check / 32]}{Base32.Alphabet[check % 32]}", GroupLength)}";
    }

    /// <summary>What is stored of a key: SHA-256, hexadecimal; <c>null</c> where the text is no key.</summary>
    public static string? HashOf(string? typed)
    {
        if (typed is null || typed.Length > Digits * 3)
        {
            return null;
        }

        var text = Base32.Tidy(typed);
        return text.Length == Prefix.Length + Digits + CheckDigits
            && text.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase)
            && text[Prefix.Length..] is var digits
            && digits.All(Base32.Alphabet.Contains)
            && Remainder(digits) == 1
            ? Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(digits)))
            : null;
    }

    private static int Remainder(string digits) =>
        digits.Aggregate(0, (rest, digit) => ((rest * 32) + Base32.Alphabet.IndexOf(digit, StringComparison.Ordinal)) % Modulus);
}
