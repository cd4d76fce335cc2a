using Governance.Complaints.Contracts;
using Governance.Kernel.Exceptions;

namespace Governance.Complaints.Domain.Codes;

/// <summary>What stands on the part of a slip that stays in the hall: the number of the later case and two check digits,
/// <c>ZK7P-39Q2</c>. The citizen's secret is not on it.</summary>
/// <param name="Number">The number of the slip, and of the case that comes of it.</param>
internal readonly record struct SlipNumber(string Number)
{
    private const int Group = 4;

    /// <summary>As it is printed.</summary>
    public override string ToString() => ToPlain().Insert(Group, "-");

    /// <summary>Without the hyphen, as it stands in an address.</summary>
    public string ToPlain() => Number + CheckDigits.Of(Number);

    /// <summary>Reads what somebody typed.</summary>
    /// <exception cref="InvalidInputException">It has another length, or a wrong check digit (<see cref="PaperErrorCodes.SlipNumberMistyped"/>).</exception>
    public static SlipNumber Parse(string? typed, string field = "slip")
    {
        var text = CodeAlphabet.Normalize(typed);
        return text is { Length: CaseCode.NumberLength + CheckDigits.Length } && CheckDigits.Of(text[..CaseCode.NumberLength]) == text[CaseCode.NumberLength..]
            ? new SlipNumber(text[..CaseCode.NumberLength])
            : throw new InvalidInputException(field, PaperErrorCodes.SlipNumberMistyped);
    }
}
