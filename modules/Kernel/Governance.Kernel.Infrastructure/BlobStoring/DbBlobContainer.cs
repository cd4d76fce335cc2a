using System.Security.Cryptography;
using Governance.Kernel.BlobStoring;
using Governance.Kernel.Infrastructure.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Governance.Kernel.Infrastructure.BlobStoring;

/// <summary>Files in the database: every host sees them, and one backup holds all.</summary>
internal sealed class DbBlobContainer(KernelDbContext db) : IBlobContainer
{
    public async Task<string> SaveAsync(ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(content.Span));
        if (await db.Set<BlobChunk>().AnyAsync(c => c.Hash == hash, cancellationToken))
        {
            return hash;
        }

        var ordinal = 0;
        for (var offset = 0; offset < content.Length || ordinal == 0; offset += BlobChunk.MaxBytes)
        {
            var length = Math.Min(BlobChunk.MaxBytes, content.Length - offset);
            db.Add(new BlobChunk { Hash = hash, Ordinal = ordinal++, Content = content.Slice(offset, length).ToArray() });
        }

        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException)
        {
            // Somebody stored the same file at the same moment: then it is there.
            db.ChangeTracker.Clear();
            if (!await db.Set<BlobChunk>().AnyAsync(c => c.Hash == hash, cancellationToken))
            {
                throw;
            }
        }

        return hash;
    }

    public async Task<byte[]?> GetAsync(string hash, CancellationToken cancellationToken)
    {
        var chunks = await db.Set<BlobChunk>().AsNoTracking().Where(c => c.Hash == hash)
            .OrderBy(c => c.Ordinal).Select(c => c.Content).ToListAsync(cancellationToken);
        if (chunks.Count == 0)
        {
            return null;
        }

        var content = chunks.SelectMany(c => c).ToArray();
        return Convert.ToHexStringLower(SHA256.HashData(content)) == hash
            ? content
            : throw new InvalidDataException($"The stored file {hash} has been altered.");
    }
}
