using Governance.Complaints.Application.Mediation;
using Governance.Complaints.Application.Time;
using Governance.Complaints.Contracts;
using Governance.Complaints.Data;
using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.Improvements;
using Governance.Kernel.Exceptions;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Application.Cases;

/// <summary>Loads cases whole and saves them with all that their verbs have written, in one save.</summary>
internal sealed class CaseStore(ComplaintsDbContext db, CaseQueries queries, CaseConsequences consequences, SupervisionByRule supervision, MediationByRule mediation)
{
    /// <summary>A case of the current tenant, to be changed.</summary>
    /// <exception cref="EntityNotFoundException">There is none.</exception>
    public async Task<Complaint> LoadAsync(string number, CancellationToken cancellationToken) =>
        await queries.ByNumber(db, number, cancellationToken) ?? throw new EntityNotFoundException("case", number);

    /// <summary>Cases of the current tenant, to be changed.</summary>
    public async Task<IReadOnlyList<Complaint>> LoadAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken) =>
        await db.Cases.Include(c => c.Deadlines).Include(c => c.WorkOrders).Include(c => c.Pauses).AsSingleQuery()
            .Where(c => ids.Contains(c.Id)).OrderBy(c => c.Id).ToListAsync(cancellationToken);

    /// <summary>Whether a sheet or call has been taken in for a case already.</summary>
    public async Task<bool> HasTakenAsync(Guid caseId, Guid requestId, CancellationToken cancellationToken) =>
        await db.Ledger.AnyAsync(e => e.RequestId == requestId && e.CaseId == caseId, cancellationToken);

    /// <summary>Adds what the verbs have written, and what follows from it.</summary>
    public void Write(Complaint complaint)
    {
        // What follows from an entry may write further ones.
        for (var (entries, tallies) = complaint.TakeWritten(); entries.Count + tallies.Count > 0; (entries, tallies) = complaint.TakeWritten())
        {
            db.AddRange(entries);
            db.AddRange(tallies);
            db.AddRange(complaint.TakePassing());
            foreach (var entry in entries)
            {
                if (entry.Change == CaseChange.Registered)
                {
                    db.AddRange(CaseCause.Of(complaint));
                }

                consequences.Follow(complaint, entry);
                supervision.Follow(complaint, entry);
                mediation.Follow(complaint, entry);
            }
        }
    }

    /// <summary>Saves the case and all that the verbs have written, in one go.</summary>
    /// <exception cref="BusinessException">Somebody else has changed it meanwhile.</exception>
    public async Task SaveAsync(Complaint complaint, CancellationToken cancellationToken)
    {
        try
        {
            await CommitAsync(complaint, cancellationToken);
        }
        catch (DbUpdateConcurrencyException exception)
        {
            throw new BusinessException(CaseErrorCodes.ChangedMeanwhile, inner: exception);
        }
    }

    /// <summary>As <see cref="SaveAsync"/>, for whoever tries again.</summary>
    /// <exception cref="DbUpdateException">Somebody else has saved the case, or the same thing, meanwhile.</exception>
    public async Task CommitAsync(Complaint complaint, CancellationToken cancellationToken)
    {
        Write(complaint);
        await db.SaveChangesAsync(cancellationToken);
    }
}
