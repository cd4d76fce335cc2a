using Governance.Kernel.Exceptions;
using Governance.Reporting.Data;
using Governance.Reporting.Domain.Catalogue;
using Governance.Reporting.Domain.Reports;
using Microsoft.EntityFrameworkCore;

namespace Governance.Reporting.Application.Catalogue;

/// <summary>Reads versions of the catalogue.</summary>
internal sealed class CatalogueReader(ReportingDbContext db, CatalogueCache cache)
{
    private static readonly MandateCatalogue Empty = new([]);

    /// <summary>The version that reports are computed with now; number 0 and empty before there is any.</summary>
    public async Task<LoadedCatalogue> CurrentAsync(CancellationToken cancellationToken) =>
        await LoadAsync(db.CatalogueVersions.OrderByDescending(v => v.Number), cancellationToken)
        ?? new LoadedCatalogue(new CatalogueMark(0, CanonicalJson.Sha256(CanonicalJson.Bytes(Empty))), CatalogueOrigin.Pack, Empty);

    public async Task<LoadedCatalogue> GetAsync(int number, CancellationToken cancellationToken) =>
        await LoadAsync(db.CatalogueVersions.Where(v => v.Number == number), cancellationToken)
        ?? throw new EntityNotFoundException("catalogue version", number);

    /// <summary>All versions, the newest first.</summary>
    public Task<List<CatalogueHead>> ListAsync(CancellationToken cancellationToken) =>
        db.CatalogueVersions.AsNoTracking().OrderByDescending(v => v.Number)
            .Select(v => new CatalogueHead(v.Number, v.Sha256, v.Origin, v.MadeBy, v.MadeAt, v.Note))
            .ToListAsync(cancellationToken);

    public Task<string?> LatestPackHashAsync(CancellationToken cancellationToken) =>
        db.CatalogueVersions.AsNoTracking().Where(v => v.Origin == CatalogueOrigin.Pack).OrderByDescending(v => v.Number)
            .Select(v => v.Sha256).FirstOrDefaultAsync(cancellationToken);

    private async Task<LoadedCatalogue?> LoadAsync(IQueryable<CatalogueVersion> query, CancellationToken cancellationToken)
    {
        var head = await query.AsNoTracking().Select(v => new { v.Number, v.Sha256, v.Origin }).FirstOrDefaultAsync(cancellationToken);
        if (head is null)
        {
            return null;
        }

        var mark = new CatalogueMark(head.Number, head.Sha256);
        if (!cache.TryGet(mark, out var catalogue))
        {
            var content = await db.CatalogueVersions.AsNoTracking().Where(v => v.Number == head.Number)
                .Select(v => v.Content).FirstAsync(cancellationToken);
            catalogue = cache.Keep(mark, content);
        }

        return new LoadedCatalogue(mark, head.Origin, catalogue!);
    }
}

/// <summary>A version in a list.</summary>
internal sealed record CatalogueHead(int Number, string Sha256, CatalogueOrigin Origin, string? MadeBy, DateTime MadeAt, string? Note);
