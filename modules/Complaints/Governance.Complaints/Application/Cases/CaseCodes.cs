using System.Security.Cryptography;
using System.Text;
using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.Codes;
using Governance.Complaints.Domain.Paper;
using Governance.Kernel.Security;

namespace Governance.Complaints.Application.Cases;

/// <summary>Makes and checks the citizens' codes. The secret is reckoned from the case's id with a key of the program: it is
/// stored nowhere, and whoever has the database does not have it.</summary>
internal sealed class CaseCodes(IStringEncryptionService encryption)
{
    private const string Purpose = "Complaints.CaseCode";

    /// <summary>The code of a case.</summary>
    public CaseCode Of(Complaint complaint) => new(complaint.Number, SecretOf(complaint.Id));

    /// <summary>The code of the case that will come of a slip.</summary>
    public CaseCode Of(PaperSlip slip) => new(slip.Number, SecretOf(slip.Id));

    /// <summary>Whether a code is that of a case; takes equally long either way.</summary>
    public bool Matches(Guid caseId, CaseCode code) => CryptographicOperations.FixedTimeEquals(
        Encoding.ASCII.GetBytes(SecretOf(caseId)), Encoding.ASCII.GetBytes(code.Secret));

    private string SecretOf(Guid caseId) =>
        CodeAlphabet.From(Convert.FromHexString(encryption.BlindIndex(caseId.ToString("N"), Purpose)), CaseCode.SecretLength);
}
