namespace Governance.Complaints.Domain.Codes;

/// <summary>Numbers of cases by chance. Those of slips begin with a letter of their own, so that no case that is registered meanwhile
/// takes the number of a slip that lies in a drawer.</summary>
internal static class CaseNumbers
{
    /// <summary>What the numbers of slips begin with.</summary>
    public const char OfSlips = 'Z';

    public static string Next()
    {
        string number;
        do
        {
            number = CodeAlphabet.Random(CaseCode.NumberLength);
        }
        while (number[0] == OfSlips);
        return number;
    }

    public static string NextOfASlip() => OfSlips + CodeAlphabet.Random(CaseCode.NumberLength - 1);
}
