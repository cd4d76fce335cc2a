using System.Security.Cryptography;
using System.Text;
using Governance.Complaints.Domain.Assistance;
using Governance.Complaints.Domain.Codes;
using Governance.Kernel.Security;

namespace Governance.Complaints.Application.Assistance;

/// <summary>Makes and checks the codes by which citizens follow their help orders, as those of cases are made; with a purpose of
/// their own, so that neither opens the other.</summary>
internal sealed class AssistanceCodes(IStringEncryptionService encryption)
{
    private const string Purpose = "Complaints.AssistanceCode";

    /// <summary>The code of an order.</summary>
    public CaseCode Of(AssistedService order) => new(order.Number, SecretOf(order.Id));

    /// <summary>Whether a code is that of an order; takes equally long either way.</summary>
    public bool Matches(Guid orderId, CaseCode code) => CryptographicOperations.FixedTimeEquals(
        Encoding.ASCII.GetBytes(SecretOf(orderId)), Encoding.ASCII.GetBytes(code.Secret));

    private string SecretOf(Guid orderId) =>
        CodeAlphabet.From(Convert.FromHexString(encryption.BlindIndex(orderId.ToString("N"), Purpose)), CaseCode.SecretLength);
}
