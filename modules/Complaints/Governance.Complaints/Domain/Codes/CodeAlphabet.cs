using System.Security.Cryptography;

namespace Governance.Complaints.Domain.Codes;

/// <summary>Thirty-two characters of which none is taken for another: no I, L, O and U.</summary>
internal static class CodeAlphabet
{
    public const int Size = 32;
    private const string Characters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int LongestTyped = 64;

    public static char At(int value) => Characters[value];

    public static int ValueOf(char c) => Characters.IndexOf(c, StringComparison.Ordinal);

    /// <summary>Characters by chance that nobody can foresee.</summary>
    public static string Random(int length) => RandomNumberGenerator.GetString(Characters, length);

    /// <summary>Characters made of bytes, the same for the same bytes.</summary>
    public static string From(ReadOnlySpan<byte> bytes, int length)
    {
        Span<char> text = stackalloc char[length];
        for (var i = 0; i < length; i++)
        {
            text[i] = Characters[bytes[i] % Size];
        }

        return new string(text);
    }

    /// <summary>What somebody typed, in the characters of the alphabet; <c>null</c> where that cannot be.</summary>
    public static string? Normalize(string? typed)
    {
        if (typed is null || typed.Length > LongestTyped)
        {
            return null;
        }

        var text = new string([.. typed.ToUpperInvariant().Where(c => c is not ('-' or ' ' or '　' or '－' or '\t')).Select(Similar)]);
        return text.All(c => ValueOf(c) >= 0) ? text : null;
    }

    private static char Similar(char c) => c switch
    {
        'O' => '0',
        'I' or 'L' => '1',
        'U' => 'V',
        >= '０' and <= '９' => (char)(c - '０' + '0'),
        >= 'Ａ' and <= 'Ｚ' => Similar((char)(c - 'Ａ' + 'A')),
        _ => c,
    };
}
