using Governance.Halls.Contracts;
using Governance.Halls.Data;
using Governance.Halls.Domain;
using Governance.Kernel.BlobStoring;
using Governance.Kernel.Domain;
using Governance.Kernel.Exceptions;
using Governance.Kernel.MultiTenancy;
using Microsoft.EntityFrameworkCore;

namespace Governance.Halls.Application;

/// <summary>Halls and evidence for whoever may see them; what somebody may not see is not there.</summary>
internal sealed class HallReader(
    HallsDbContext db, HallVisibility visibility, IDataFilter<IMultiTenant> tenantFilter, IBlobContainer blobs)
{
    /// <summary>The halls of the current tenant, or the province's own.</summary>
    public async Task<IReadOnlyList<HallSnapshot>> ListAsync(CancellationToken cancellationToken)
    {
        var halls = await db.Halls.AsNoTracking().OrderBy(h => h.Code).ToListAsync(cancellationToken);
        var mechanisms = await db.Mechanisms.AsNoTracking().Include(m => m.Evidence).ToListAsync(cancellationToken);
        return Snapshots(halls, mechanisms);
    }

    public async Task<HallSnapshot> GetAsync(string code, CancellationToken cancellationToken)
    {
        using var _ = Reach();
        var hall = Visible(await db.Halls.AsNoTracking().FirstOrDefaultAsync(h => h.Code == code, cancellationToken), "hall", code);
        var mechanisms = await db.Mechanisms.AsNoTracking().Include(m => m.Evidence)
            .Where(m => m.HallId == hall.Id).ToListAsync(cancellationToken);
        return Snapshots([hall], mechanisms)[0];
    }

    public async Task<EvidencePlace> GetEvidenceAsync(Guid id, CancellationToken cancellationToken)
    {
        using var _ = Reach();
        var piece = await PieceAsync(id, cancellationToken);
        var place = await db.Mechanisms.AsNoTracking().Where(m => m.Id == piece.MechanismId)
            .Join(db.Halls, m => m.HallId, h => h.Id, (m, h) => new { Hall = h, m.Mechanism }).FirstAsync(cancellationToken);
        return new EvidencePlace(place.Hall.ToState(), place.Mechanism, piece.ToState());
    }

    public async Task<EvidenceFile> GetFileAsync(Guid id, CancellationToken cancellationToken)
    {
        using var _ = Reach();
        var piece = await PieceAsync(id, cancellationToken);
        var content = piece.FileHash is null ? null : await blobs.GetAsync(piece.FileHash, cancellationToken);
        return content is null
            ? throw new EntityNotFoundException("file", id)
            : new EvidenceFile(piece.FileName!, piece.FileType!, content);
    }

    internal static IReadOnlyList<HallSnapshot> Snapshots(IEnumerable<Hall> halls, IEnumerable<HallMechanism> mechanisms)
    {
        var byHall = mechanisms.ToLookup(m => m.HallId);
        return [.. halls.Select(h => new HallSnapshot(
            h.ToState(), [.. byHall[h.Id].OrderBy(m => m.Mechanism, StringComparer.Ordinal).Select(m => m.ToState())]))];
    }

    // The filter is off only for those who reach beyond their tenant; every row is then asked for its owner.
    private IDisposable? Reach() => visibility.ReachesOtherTenants ? tenantFilter.Disable() : null;

    private async Task<Evidence> PieceAsync(Guid id, CancellationToken cancellationToken) =>
        Visible(await db.Evidence.AsNoTracking().FirstOrDefaultAsync(e => e.Id == id, cancellationToken), "evidence", id);

    private T Visible<T>(T? row, string what, object key)
        where T : class, IMultiTenant =>
        row is not null && visibility.Sees(row.TenantId) ? row : throw new EntityNotFoundException(what, key);
}
