using Governance.Halls.Data;
using Governance.Halls.Domain.Book;
using Governance.Kernel.BlobStoring;
using Governance.Kernel.Domain;
using Governance.Kernel.MultiTenancy;
using Governance.Kernel.Timing;
using Microsoft.EntityFrameworkCore;

namespace Governance.Halls.Application.Public;

/// <summary>The photos of those whose photo hangs in the hall today anyway: at a window, or on duty.</summary>
internal sealed class PublicPhotoReader(HallsDbContext db, IBlobContainer blobs, IDataFilter<IMultiTenant> tenantFilter, TimeProvider time)
{
    /// <returns>The photo and what kind of picture it is; <c>null</c> where there is none or it is nobody's business.</returns>
    public async Task<(byte[] Content, string Type)?> FindAsync(Guid staffId, CancellationToken cancellationToken)
    {
        using var _ = tenantFilter.Disable();
        var today = time.Today();
        var member = await db.Staff.AsNoTracking().FirstOrDefaultAsync(s => s.Id == staffId, cancellationToken);
        if (member is not { PhotoHash: { } hash, PhotoType: { } type } || !await HangsInTheHallAsync(member, today, cancellationToken))
        {
            return null;
        }

        return await blobs.GetAsync(hash, cancellationToken) is { } content ? (content, type) : null;
    }

    private async Task<bool> HangsInTheHallAsync(StaffMember member, DateOnly today, CancellationToken cancellationToken) =>
        (member.WindowId is not null && member.IsThereOn(today))
        || await db.DutyDays.AnyAsync(d => d.StaffId == member.Id && d.Day == today, cancellationToken)
        || await (
            from leader in db.DutyLeaders
            where leader.StaffId == member.Id
            join came in db.Attendances on leader.HallId equals came.HallId
            where came.Day == today && came.StaffId == member.Id && came.CheckIn
            select came.Id).AnyAsync(cancellationToken);
}
