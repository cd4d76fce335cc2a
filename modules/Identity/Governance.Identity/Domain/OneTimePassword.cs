using System.Security.Cryptography;

namespace Governance.Identity.Domain;

/// <summary>Passwords that are read from a screen and typed once: four groups of four, without signs that look alike.</summary>
internal static class OneTimePassword
{
    private const string Letters = "abcdefghjkmnpqrstuvwxyz";
    private const string Digits = "23456789";
    private const int Groups = 4;

    public static string Create() =>
        string.Join('-', Enumerable.Range(0, Groups).Select(_ =>
            RandomNumberGenerator.GetString(Letters, 1)
            + RandomNumberGenerator.GetString(Letters + Digits, 2)
            + RandomNumberGenerator.GetString(Digits, 1)));
}
