using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Governance.Complaints.Domain.TrackingCards;

/// <summary>
/// The text of the QR code: <c>TC1.payload.signature</c>, both base64url. Signed are the ASCII bytes up to the last dot, with ECDSA P-256 and
/// SHA-256; the signature is r and s one after the other (IEEE P1363), as WebCrypto takes it.
/// </summary>
/// <param name="Signed">What is signed.</param>
/// <param name="Signature">The signature.</param>
/// <param name="Text">What it says.</param>
internal sealed record CardCode(string Signed, byte[] Signature, CardText Text)
{
    /// <summary>How long a code may be that somebody types, with the address before it.</summary>
    public const int Longest = 4000;

    private const string Mark = "TC1";

    public static string Sign(CardText text, ECDsa key)
    {
        var signed = $"{Mark}.{Base64Url.EncodeToString(Encoding.UTF8.GetBytes(text.ToPayload()))}";
        return $"{signed}.{Base64Url.EncodeToString(key.SignData(Encoding.ASCII.GetBytes(signed), HashAlgorithmName.SHA256))}";
    }

    /// <summary>Reads what somebody typed, pasted or scanned: with or without the address before it, and with the blanks and line ends of a scanner.</summary>
    /// <returns><c>null</c> where it is none of ours.</returns>
    public static CardCode? Read(string? typed)
    {
        if (typed is null || typed.Length > Longest)
        {
            return null;
        }

        var code = new string([.. typed[(typed.LastIndexOf('#') + 1)..].Where(c => !char.IsWhiteSpace(c))]);
        return code.Split('.') is [Mark, var payload, var signature]
            && Base64Url.IsValid(payload) && Base64Url.IsValid(signature)
            && CardText.Read(Encoding.UTF8.GetString(Base64Url.DecodeFromChars(payload))) is { } text
                ? new CardCode($"{Mark}.{payload}", Base64Url.DecodeFromChars(signature), text)
                : null;
    }

    public bool IsSignedBy(ECDsa key) => key.VerifyData(Encoding.ASCII.GetBytes(Signed), Signature, HashAlgorithmName.SHA256);
}
