namespace Governance.Kernel.BlobStoring;

/// <summary>Stores files by the hash of their content: the same file is stored once, and what is read back is checked.</summary>
public interface IBlobContainer
{
    /// <summary>Stores the content.</summary>
    /// <returns>The SHA-256 of the content, 64 lower-case hexadecimal digits: the key to read it back.</returns>
    Task<string> SaveAsync(ReadOnlyMemory<byte> content, CancellationToken cancellationToken);

    /// <summary>The content, or <c>null</c> where there is none.</summary>
    /// <exception cref="InvalidDataException">What is stored no longer has this hash.</exception>
    Task<byte[]?> GetAsync(string hash, CancellationToken cancellationToken);
}
