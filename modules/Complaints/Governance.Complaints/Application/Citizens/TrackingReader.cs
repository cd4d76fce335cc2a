using Governance.Complaints.Data;
using Governance.Complaints.Domain.Identity;
using Governance.Halls.Contracts;
using Governance.Kernel.Security;
using Governance.Kernel.Timing;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Application.Citizens;

/// <summary>Reads a case for its citizen, in the tenant of the case.</summary>
internal sealed class TrackingReader(ComplaintsDbContext db, IHallBookService book, IStringEncryptionService encryption, TimeProvider time)
{
    public async Task<TrackedCase> ReadAsync(EnteredCase entered, CancellationToken cancellationToken)
    {
        var id = entered.CaseId;
        var complaint = await db.Cases.AsNoTracking().Include(c => c.Deadlines).Include(c => c.WorkOrders).Include(c => c.Pauses).AsSplitQuery()
            .FirstAsync(c => c.Id == id, cancellationToken);
        var departments = (await book.DepartmentsAsync(time.Today(), cancellationToken)).ToDictionary(d => d.Id);
        var looks = await db.Looks.AsNoTracking().Where(l => l.CaseId == id).OrderBy(l => l.At).ToListAsync(cancellationToken);
        var phone = await db.Complainants.Where(c => c.CaseId == id).Select(c => c.Phone).FirstOrDefaultAsync(cancellationToken);
        return new TrackedCase
        {
            Ticket = entered.Code.ToPlain(),
            Code = entered.Code.ToString(),
            Case = complaint,
            HallName = (await book.GetHallAsync(complaint.HallCode, complaint.RegisteredOn, cancellationToken)).Name,
            Phone = complaint.HolderDepartmentId is { } holder ? departments.GetValueOrDefault(holder)?.Phone : null,
            MaskedPhone = Masks.Phone(encryption.Read(phone, IdentityPurposes.Phone)),
            Course = await db.Ledger.AsNoTracking().Where(e => e.CaseId == id).OrderBy(e => e.Number).ToListAsync(cancellationToken),
            Looks = [.. looks.Select(l => new TrackedLook(
                l.At, l.DepartmentId is { } department ? departments.GetValueOrDefault(department)?.Name : null, l.Purpose, l.Granted))],
            Files = await db.Files.AsNoTracking().Where(f => f.CaseId == id).OrderBy(f => f.AddedAt).ToListAsync(cancellationToken),
            Now = time.UtcDateTime(),
        };
    }
}
