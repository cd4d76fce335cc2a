using System.Net.Mail;
using Governance.Complaints.Contracts;
using Governance.Complaints.Domain;
using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.Identity;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Security;

namespace Governance.Complaints.Application.Intake;

/// <summary>Takes what a complainant says of himself: checks it, encrypts it, and takes it out of the words about the matter.</summary>
internal sealed class IdentityIntake(IStringEncryptionService encryption)
{
    private const int ShortestPhone = 7;
    private const int LongestPhone = 15;
    private const string IdWeights = "7.9.10.5.8.4.2.1.6.3.7.9.10.5.8.4.2";
    private const string IdChecks = "10X98765432";

    /// <summary>The encrypted parts, or <c>null</c> where nothing was said.</summary>
    /// <exception cref="InvalidInputException">A part cannot be what it is said to be.</exception>
    public SealedIdentity? Take(ComplainantRequest? said)
    {
        if (said is null)
        {
            return null;
        }

        var name = Written.Optional("complainant.name", said.Name, Lengths.Name);
        var helper = Written.Optional("complainant.helper", said.Helper, Lengths.Name);
        var phone = PhoneOf(Written.Optional("complainant.phone", said.Phone, Lengths.Code));
        var id = IdOf(Written.Optional("complainant.idNumber", said.IdNumber, Lengths.Code));
        var email = EmailOf(Written.Optional("complainant.email", said.Email, Lengths.Name));
        var weChat = Written.Optional("complainant.weChat", said.WeChat, Lengths.Name);
        return name is null && helper is null && phone is null && id is null && email is null && weChat is null
            ? null
            : new SealedIdentity(
                Seal(name, IdentityPurposes.Name), Seal(phone, IdentityPurposes.Phone), Seal(id, IdentityPurposes.IdNumber),
                Seal(email, IdentityPurposes.Email), Seal(weChat, IdentityPurposes.WeChat), Seal(helper, IdentityPurposes.Helper),
                phone is null ? null : encryption.BlindIndex(phone, IdentityPurposes.Phone));
    }

    /// <summary>What must not stand in the words about a matter: the unit complained about reads them.</summary>
    public static Redaction WordsOf(ComplainantRequest? said) => said is null
        ? Redaction.None
        : new Redaction(said.Name, said.Phone, said.IdNumber, said.Email, said.WeChat, Redaction.NameOf(said.Helper));

    /// <summary>The digits of a telephone number.</summary>
    /// <exception cref="InvalidInputException">It cannot be one.</exception>
    public static string? PhoneOf(string? typed, string field = "complainant.phone")
    {
        if (typed is null)
        {
            return null;
        }

        var digits = new string([.. typed.Where(char.IsAsciiDigit)]);
        var onlyPhone = typed.All(c => char.IsAsciiDigit(c) || c is ' ' or '-' or '+' or '(' or ')');
        return onlyPhone && digits.Length is >= ShortestPhone and <= LongestPhone
            ? digits
            : throw new InvalidInputException(field, IntakeErrorCodes.PhoneNotReadable);
    }

    // GB 11643: the last of 18 characters is a check digit.
    private static string? IdOf(string? typed)
    {
        if (typed is null)
        {
            return null;
        }

        var id = typed.ToUpperInvariant();
        if (id.Length == 18 && id[..17].All(char.IsAsciiDigit))
        {
            var sum = IdWeights.Split('.').Select((weight, i) => (id[i] - '0') * int.Parse(weight, System.Globalization.CultureInfo.InvariantCulture)).Sum();
            if (IdChecks[sum % 11] == id[17])
            {
                return id;
            }
        }

        throw new InvalidInputException("complainant.idNumber", IntakeErrorCodes.IdNumberNotReadable);
    }

    private static string? EmailOf(string? typed) => typed is null || (MailAddress.TryCreate(typed, out var address) && address.Address == typed)
        ? typed
        : throw new InvalidInputException("complainant.email", IntakeErrorCodes.EmailNotReadable);

    private string? Seal(string? plain, string purpose) => plain is null ? null : encryption.Encrypt(plain, purpose);
}
