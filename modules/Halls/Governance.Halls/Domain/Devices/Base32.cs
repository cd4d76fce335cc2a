using System.Text;

namespace Governance.Halls.Domain.Devices;

/// <summary>Secrets as digits and capitals that nobody takes for one another when reading them aloud (Crockford's alphabet).</summary>
internal static class Base32
{
    public const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private const int BitsOfADigit = 5;

    /// <summary>Five bits a digit, the last one filled with zeros.</summary>
    public static string Write(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder();
        var (bits, count) = (0, 0);
        foreach (var one in bytes)
        {
            (bits, count) = (((bits << 8) | one) & 0xFFFF, count + 8);
            while (count >= BitsOfADigit)
            {
                count -= BitsOfADigit;
                text.Append(Alphabet[(bits >> count) & 31]);
            }
        }

        return count == 0 ? text.ToString() : text.Append(Alphabet[(bits << (BitsOfADigit - count)) & 31]).ToString();
    }

    /// <summary>What somebody typed: without spaces and hyphens, in capitals, with I, L and O read as the digits they look like.</summary>
    public static string Tidy(string typed) => string.Concat(typed.Where(c => c is not '-' && !char.IsWhiteSpace(c)).Select(c => char.ToUpperInvariant(c) switch
    {
        'I' or 'L' => '1',
        'O' => '0',
        var other => other,
    }));

    /// <summary>Groups of equal length, so that an eye finds its place again.</summary>
    public static string Grouped(string text, int length) => string.Join('-', text.Chunk(length).Select(group => new string(group)));
}
