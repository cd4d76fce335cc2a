using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Governance.Kernel.Security;

namespace Governance.Kernel.Infrastructure.Security;

/// <summary>AES-256-GCM: nonce, cipher and tag in base64url; version, key and purpose are authenticated with them.</summary>
internal sealed class StringEncryptionService(KeyRing ring) : IStringEncryptionService
{
    private const string Version = "v1";
    private const int NonceBytes = 12;
    private const int TagBytes = 16;

    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    public string Encrypt(string plain, string purpose)
    {
        var text = BytesOf(plain);
        var content = new byte[NonceBytes + text.Length + TagBytes];
        RandomNumberGenerator.Fill(content.AsSpan(0, NonceBytes));
        using var aes = new AesGcm(ring.Find(ring.Current), TagBytes);
        aes.Encrypt(
            content.AsSpan(0, NonceBytes), text, content.AsSpan(NonceBytes, text.Length), content.AsSpan(NonceBytes + text.Length),
            Context(ring.Current, purpose));
        return $"{Version}.{ring.Current}.{Base64Url.EncodeToString(content)}";
    }

    public string Decrypt(string cipher, string purpose)
    {
        if (cipher.Split('.') is not [Version, var id, var data] || Decode(data) is not { Length: >= NonceBytes + TagBytes } content)
        {
            throw new EncryptionException("This is no encrypted text.");
        }

        var text = new byte[content.Length - NonceBytes - TagBytes];
        using var aes = new AesGcm(ring.Find(id), TagBytes);
        try
        {
            aes.Decrypt(
                content.AsSpan(0, NonceBytes), content.AsSpan(NonceBytes, text.Length), content.AsSpan(NonceBytes + text.Length), text,
                Context(id, purpose));
        }
        catch (AuthenticationTagMismatchException)
        {
            throw new EncryptionException($"An encrypted text was altered, or is not for {purpose}, or key {id} is another one now.");
        }

        return Strict.GetString(text);
    }

    // A key for each purpose, so that no purpose and value run into each other.
    public string BlindIndex(string value, string purpose) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(HMACSHA256.HashData(ring.IndexKey, BytesOf(purpose)), BytesOf(value)));

    private static byte[] Context(string id, string purpose) => BytesOf($"{Version}.{id}.{purpose}");

    // Written in one way only: blanks and padding, which the reader skips, are changes too.
    private static byte[]? Decode(string data) =>
        Base64Url.IsValid(data) && Base64Url.DecodeFromChars(data) is var bytes && Base64Url.EncodeToString(bytes) == data ? bytes : null;

    private static byte[] BytesOf(string text)
    {
        try
        {
            return Strict.GetBytes(text);
        }
        catch (EncoderFallbackException)
        {
            throw new EncryptionException("The text holds half a character.");
        }
    }
}
