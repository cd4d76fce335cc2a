using System.Security.Cryptography;
using System.Text;
using Governance.Complaints.Domain.Codes;
using Governance.Complaints.Domain.Refusals;
using Governance.Kernel.Security;

namespace Governance.Complaints.Application.Refusals;

/// <summary>Makes and checks the codes on the citizens' papers: the number and ten characters that are reckoned from the refusal's
/// id with a key of the program, so that nobody can guess them and whoever has the database does not have them.</summary>
internal sealed class RefusalCodes(IStringEncryptionService encryption)
{
    private const string Purpose = "Complaints.RefusalCode";
    private const int SecretLength = 10;
    private const int Length = CaseCode.NumberLength + SecretLength;

    public string Of(RefusalReport refusal) => refusal.Number + SecretOf(refusal.Id);

    /// <summary>The number in a code; <c>null</c> where it is none.</summary>
    public static string? NumberIn(string? typed) =>
        CodeAlphabet.Normalize(typed) is { Length: Length } code ? code[..CaseCode.NumberLength] : null;

    /// <summary>Whether a code is that of a refusal; takes equally long either way.</summary>
    public bool Matches(Guid refusalId, string typed) => CryptographicOperations.FixedTimeEquals(
        Encoding.ASCII.GetBytes(SecretOf(refusalId)), Encoding.ASCII.GetBytes(CodeAlphabet.Normalize(typed)![CaseCode.NumberLength..]));

    private string SecretOf(Guid refusalId) =>
        CodeAlphabet.From(Convert.FromHexString(encryption.BlindIndex(refusalId.ToString("N"), Purpose)), SecretLength);
}
