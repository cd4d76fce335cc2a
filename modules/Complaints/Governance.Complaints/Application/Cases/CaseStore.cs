using Governance.Complaints.Contracts;
using Governance.Complaints.Data;
using Governance.Complaints.Domain.Cases;
using Governance.Kernel.Exceptions;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Application.Cases;

/// <summary>Loads cases whole and saves them with all that their verbs have written, in one save.</summary>
internal sealed class CaseStore(ComplaintsDbContext db, CaseConsequences consequences)
{
    /// <summary>A case of the current tenant, to be changed.</summary>
    /// <exception cref="EntityNotFoundException">There is none.</exception>
    public async Task<Complaint> LoadAsync(string number, CancellationToken cancellationToken) =>
        await Whole.FirstOrDefaultAsync(c => c.Number == number, cancellationToken) ?? throw new EntityNotFoundException("case", number);

    /// <summary>Cases of the current tenant, to be changed.</summary>
    public async Task<IReadOnlyList<Complaint>> LoadAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken) =>
        await Whole.Where(c => ids.Contains(c.Id)).OrderBy(c => c.Id).ToListAsync(cancellationToken);

    /// <summary>Whether a sheet or call has been taken in for a case already.</summary>
    public async Task<bool> HasTakenAsync(Guid caseId, Guid requestId, CancellationToken cancellationToken) =>
        await db.Ledger.AnyAsync(e => e.RequestId == requestId && e.CaseId == caseId, cancellationToken);

    /// <summary>Adds what the verbs have written, and what follows from it.</summary>
    public void Write(Complaint complaint)
    {
        var (entries, tallies) = complaint.TakeWritten();
        db.AddRange(entries);
        db.AddRange(tallies);
        foreach (var entry in entries)
        {
            consequences.Follow(complaint, entry);
        }
    }

    /// <summary>Saves the case.</summary>
    /// <exception cref="BusinessException">Somebody else has changed it meanwhile (<see cref="CaseErrorCodes.ChangedMeanwhile"/>).</exception>
    public async Task SaveAsync(Complaint complaint, CancellationToken cancellationToken)
    {
        Write(complaint);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateConcurrencyException exception)
        {
            throw new BusinessException(CaseErrorCodes.ChangedMeanwhile, inner: exception);
        }
    }

    private IQueryable<Complaint> Whole =>
        db.Cases.Include(c => c.Deadlines).Include(c => c.WorkOrders).Include(c => c.Pauses).AsSplitQuery();
}
