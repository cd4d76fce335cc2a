namespace Governance.Kernel.Infrastructure.BlobStoring;

/// <summary>A piece of a stored file. Pieces keep a row below the packet size of any server.</summary>
public sealed class BlobChunk
{
    /// <summary>The largest piece, in bytes.</summary>
    public const int MaxBytes = 256 * 1024;

    /// <summary>SHA-256 of the whole file, hexadecimal.</summary>
    public string Hash { get; set; } = "";

    /// <summary>The piece's place, from 0.</summary>
    public int Ordinal { get; set; }

    /// <summary>The bytes.</summary>
    public byte[] Content { get; set; } = [];
}
