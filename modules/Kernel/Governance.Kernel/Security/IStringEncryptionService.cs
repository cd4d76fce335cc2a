namespace Governance.Kernel.Security;

/// <summary>Keeps personal data unreadable to whoever has the database or a backup of it, but not the keys.</summary>
public interface IStringEncryptionService
{
    /// <summary>Encrypts a text. The same text gives another result each time.</summary>
    /// <param name="plain">The text.</param>
    /// <param name="purpose">What the text is, such as <c>Complaints.Phone</c>; it must be the same when it is read.</param>
    /// <returns><c>v1.key.data</c> in ASCII, at most 75 characters longer than four thirds of the text's UTF-8 bytes.</returns>
    /// <exception cref="EncryptionException">The text holds half a character.</exception>
    string Encrypt(string plain, string purpose);

    /// <summary>Reads what <see cref="Encrypt"/> gave.</summary>
    /// <exception cref="EncryptionException">It was altered, belongs to another purpose, or its key is not here.</exception>
    string Decrypt(string cipher, string purpose);

    /// <summary>Equal for equal texts of one purpose, so that they can be found without being read; it does not change with the
    /// keys. Whoever calls brings the text into one form before (digits only, without blanks).</summary>
    /// <returns>64 lower-case hexadecimal digits.</returns>
    /// <exception cref="EncryptionException">The text holds half a character.</exception>
    string BlindIndex(string value, string purpose);
}
