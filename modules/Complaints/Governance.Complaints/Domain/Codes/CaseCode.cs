using Governance.Complaints.Contracts;
using Governance.Kernel.Exceptions;

namespace Governance.Complaints.Domain.Codes;

/// <summary>
/// The code by which a citizen follows a case: twelve characters, <c>K7P3-9Q2M-8XWD</c>. Six are the number that staff know,
/// four are a secret, two are check digits over the ten: one wrong character or two neighbours exchanged are always found.
/// </summary>
/// <param name="Number">The number of the case.</param>
/// <param name="Secret">What only the citizen has.</param>
internal readonly record struct CaseCode(string Number, string Secret)
{
    public const int NumberLength = 6;
    public const int SecretLength = 4;
    private const int Length = NumberLength + SecretLength + CheckDigits.Length;

    /// <summary>The code as it is printed, in groups of four.</summary>
    public override string ToString()
    {
        var text = ToPlain();
        return $"{text[..4]}-{text[4..8]}-{text[8..]}";
    }

    /// <summary>The code without hyphens, as it stands in an address.</summary>
    public string ToPlain() => $"{Number}{Secret}{CheckDigits.Of(Number + Secret)}";

    /// <summary>Reads what somebody typed: small letters, blanks and hyphens do no harm; what looks like another character is taken for it.</summary>
    /// <exception cref="InvalidInputException">It has another length, or a wrong check digit (<see cref="CitizenErrorCodes.CodeMistyped"/>).</exception>
    public static CaseCode Parse(string? typed, string field = "code")
    {
        var text = CodeAlphabet.Normalize(typed);
        return text is { Length: Length } && CheckDigits.Of(text[..^2]) == text[^2..]
            ? new CaseCode(text[..NumberLength], text[NumberLength..^2])
            : throw new InvalidInputException(field, CitizenErrorCodes.CodeMistyped);
    }
}
