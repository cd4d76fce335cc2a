using Governance.Complaints.Data;
using Governance.Complaints.Domain.Ledger;
using Governance.Complaints.Domain.Mediation;
using Governance.Kernel.Exceptions;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Application.Mediation;

/// <summary>Loads mediation sessions of the current tenant whole.</summary>
internal sealed class MediationStore(ComplaintsDbContext db)
{
    /// <summary>A session to be changed.</summary>
    /// <exception cref="EntityNotFoundException">There is none.</exception>
    public async Task<MediationSession> LoadAsync(string number, CancellationToken cancellationToken) =>
        await Whole(db.Mediations).FirstOrDefaultAsync(m => m.Number == number, cancellationToken) ?? throw new EntityNotFoundException("session", number);

    /// <summary>A session to be read.</summary>
    /// <exception cref="EntityNotFoundException">There is none.</exception>
    public async Task<MediationSession> ReadAsync(string number, CancellationToken cancellationToken) =>
        await Whole(db.Mediations.AsNoTracking()).FirstOrDefaultAsync(m => m.Number == number, cancellationToken) ?? throw new EntityNotFoundException("session", number);

    /// <summary>The session that a sheet or call about a case was about.</summary>
    public async Task<string> OfRequestAsync(Guid caseId, Guid requestId, CancellationToken cancellationToken)
    {
        var detail = await db.Ledger.Where(e => e.RequestId == requestId && e.CaseId == caseId).Select(e => e.Detail).FirstAsync(cancellationToken);
        return LedgerDetail.Read(detail).GetValueOrDefault("session") ?? throw new BusinessException(Contracts.IntakeErrorCodes.RequestUsedOtherwise);
    }

    private static IQueryable<MediationSession> Whole(IQueryable<MediationSession> sessions) => sessions
        .Include(m => m.Parties.OrderBy(p => p.Ordinal)).Include(m => m.Agenda.OrderBy(p => p.Ordinal)).Include(m => m.Commitments.OrderBy(c => c.Ordinal))
        .AsSplitQuery();
}
