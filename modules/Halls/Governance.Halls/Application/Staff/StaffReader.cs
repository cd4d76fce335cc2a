using Governance.Halls.Application.Book;
using Governance.Halls.Application.Staff.Requests;
using Governance.Halls.Contracts;
using Governance.Halls.Data;
using Governance.Halls.Domain;
using Governance.Halls.Domain.Book;
using Governance.Kernel.BlobStoring;
using Governance.Kernel.Exceptions;
using Governance.Kernel.MultiTenancy;
using Governance.Kernel.Permissions;
using Governance.Kernel.Timing;
using Microsoft.EntityFrameworkCore;

namespace Governance.Halls.Application.Staff;

/// <summary>The staff of halls for whoever may see them.</summary>
internal sealed class StaffReader(
    HallsDbContext db,
    HallLookup halls,
    BookHistory history,
    IBlobContainer blobs,
    ICurrentTenant currentTenant,
    IPermissionChecker permissions,
    TimeProvider time)
{
    /// <summary>A stretch of the staff of a hall that the reader may see.</summary>
    public async Task<StaffPage> ListAsync(Hall hall, StaffQuery query, CancellationToken cancellationToken)
    {
        using var _ = halls.Reach();
        var today = time.Today();
        var take = Math.Clamp(query.Take, 1, StaffQuery.Most);
        var found = await Filter(hall, query, today).OrderBy(s => s.WorkNumber).Take(take + 1).ToListAsync(cancellationToken);
        var shown = found.Take(take).Select(s => s.Id).ToList();
        var earlier = await history.ReplacedSinceAsync<StaffState>(shown, today, cancellationToken);
        return new StaffPage(
            [.. found.Take(take).Select(s => earlier.GetValueOrDefault(s.Id) ?? s.ToState())],
            found.Count > take ? found[take - 1].WorkNumber : null);
    }

    public async Task<StaffDetail> GetAsync(Guid id, CancellationToken cancellationToken)
    {
        using var _ = halls.Reach();
        var member = await VisibleAsync(id, cancellationToken);
        var earlier = await history.ReplacedSinceAsync<StaffState>([id], time.Today(), cancellationToken);
        var hall = member.HallId is { } hallId ? await db.Halls.Where(h => h.Id == hallId).Select(h => h.Code).FirstAsync(cancellationToken) : null;
        var keepsBook = member.TenantId == currentTenant.Id && await permissions.IsGrantedAsync(HallPermissions.Book);
        return new StaffDetail(
            member.ToState(), earlier.GetValueOrDefault(id) ?? member.ToState(), member.ChangedFrom, hall, keepsBook ? member.AccountName : null);
    }

    /// <summary>How somebody stood before each change, the latest first.</summary>
    public async Task<IReadOnlyList<PastEntry<StaffState>>> HistoryAsync(Guid id, CancellationToken cancellationToken)
    {
        using var _ = halls.Reach();
        await VisibleAsync(id, cancellationToken);
        return await history.OfAsync<StaffState>(id, cancellationToken);
    }

    public async Task<StaffPhoto> PhotoAsync(Guid id, CancellationToken cancellationToken)
    {
        using var _ = halls.Reach();
        var member = await VisibleAsync(id, cancellationToken);
        var content = member.PhotoHash is null ? null : await blobs.GetAsync(member.PhotoHash, cancellationToken);
        return content is null
            ? throw new EntityNotFoundException("photo", id)
            : new StaffPhoto(member.PhotoHash!, member.PhotoType!, content);
    }

    private IQueryable<StaffMember> Filter(Hall hall, StaffQuery query, DateOnly today)
    {
        var after = query.After ?? "";
        var staff = db.Staff.AsNoTracking().Where(s => s.HallId == hall.Id && string.Compare(s.WorkNumber, after) > 0);
        staff = query.Left
            ? staff.Where(s => s.To != null && s.To < today)
            : staff.Where(s => s.To == null || s.To >= today);
        if (query.Q?.Trim() is { Length: > 0 } text)
        {
            staff = staff.Where(s => s.Name.Contains(text) || s.WorkNumber.StartsWith(text));
        }

        staff = query.Window is { } window ? staff.Where(s => s.WindowId == window) : staff;
        return query.Department is { } department ? staff.Where(s => s.DepartmentId == department) : staff;
    }

    private async Task<StaffMember> VisibleAsync(Guid id, CancellationToken cancellationToken) =>
        halls.Visible(await db.Staff.AsNoTracking().FirstOrDefaultAsync(s => s.Id == id, cancellationToken), "staff", id);
}
