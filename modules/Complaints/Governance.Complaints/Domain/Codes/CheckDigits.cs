namespace Governance.Complaints.Domain.Codes;

/// <summary>Two check digits: one wrong character or two neighbours exchanged are always found.</summary>
internal static class CheckDigits
{
    public const int Length = 2;

    // A prime below 32 x 32: no difference of one character, and none of two exchanged neighbours, is a multiple of it.
    private const int Modulus = 1021;

    public static string Of(string text)
    {
        var rest = 0;
        foreach (var c in text)
        {
            rest = ((rest * CodeAlphabet.Size) + CodeAlphabet.ValueOf(c)) % Modulus;
        }

        return $"{CodeAlphabet.At(rest / CodeAlphabet.Size)}{CodeAlphabet.At(rest % CodeAlphabet.Size)}";
    }
}
