using System.Text;
using Governance.Kernel.BlobStoring;
using Governance.Kernel.Exceptions;
using Governance.Kernel.MultiTenancy;
using Governance.Kernel.Security;

namespace Governance.Complaints.Application.Paper.Import;

/// <summary>Keeps the files that were sent in. Who complained stands in them: they lie encrypted, for their tenant alone.</summary>
internal sealed class PaperShelf(IBlobContainer blobs, IStringEncryptionService encryption, ICurrentTenant tenant)
{
    private const int KeyLength = 64;

    private string Purpose => $"Complaints.PaperBook.{tenant.Id:N}";

    /// <returns>The key by which it is found again.</returns>
    public Task<string> SaveAsync(byte[] content, CancellationToken cancellationToken) =>
        blobs.SaveAsync(Encoding.ASCII.GetBytes(encryption.Encrypt(Convert.ToBase64String(content), Purpose)), cancellationToken);

    /// <exception cref="EntityNotFoundException">No such file is kept for this tenant.</exception>
    public async Task<byte[]> GetAsync(string? key, CancellationToken cancellationToken)
    {
        if (key is not { Length: KeyLength } || !key.All(char.IsAsciiHexDigitLower) || await blobs.GetAsync(key, cancellationToken) is not { } kept)
        {
            throw new EntityNotFoundException("file", "");
        }

        try
        {
            return Convert.FromBase64String(encryption.Decrypt(Encoding.ASCII.GetString(kept), Purpose));
        }
        catch (EncryptionException)
        {
            throw new EntityNotFoundException("file", "");
        }
    }
}
