using Governance.Complaints.Application.Cases;
using Governance.Complaints.Data;
using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.Identity;
using Governance.Complaints.Domain.Ledger;
using Governance.Halls.Contracts;
using Governance.Kernel.Permissions;
using Governance.Kernel.Timing;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Application.Citizens;

/// <summary>
/// Prints receipts. The citizen's secret stands on them: only whoever registered the case has it, on the same day, and the hall
/// manager, never anybody of the unit complained about. What is printed again is noted as a look at who complained.
/// </summary>
internal sealed class ReceiptService(
    ComplaintsDbContext db, CaseStore store, CaseCodes codes, CurrentActor actor, ICurrentUser user, IdentityService identity,
    IHallBookService book, TimeProvider time)
{
    // As long as the citizen stands at the window it is still the first one.
    private static readonly TimeSpan First = TimeSpan.FromMinutes(10);

    /// <summary>The receipt while the citizen stands there; later it is printed again.</summary>
    /// <returns>What became of it; the receipt only where it is the first.</returns>
    public async Task<(ReceiptAccess Access, Receipt? Receipt)> FirstAsync(string number, CancellationToken cancellationToken)
    {
        var complaint = await store.LoadAsync(number, cancellationToken);
        var entry = await EntryAsync(complaint, cancellationToken);
        var access = await AccessAsync(complaint, entry, cancellationToken);
        return (access, access == ReceiptAccess.First ? await ToReceiptAsync(complaint, entry, cancellationToken) : null);
    }

    /// <summary>Prints it again, and notes it.</summary>
    public async Task<(ReceiptAccess Access, Receipt? Receipt)> AgainAsync(string number, string purpose, CancellationToken cancellationToken)
    {
        var complaint = await store.LoadAsync(number, cancellationToken);
        var entry = await EntryAsync(complaint, cancellationToken);
        var access = await AccessAsync(complaint, entry, cancellationToken);
        if (access == ReceiptAccess.Refused)
        {
            return (access, null);
        }

        await identity.NoteAsync(complaint, await actor.GetAsync(cancellationToken), purpose, true, cancellationToken);
        return (access, await ToReceiptAsync(complaint, entry, cancellationToken));
    }

    private Task<LedgerEntry> EntryAsync(Complaint complaint, CancellationToken cancellationToken) =>
        db.Ledger.AsNoTracking().FirstAsync(e => e.CaseId == complaint.Id && e.Number == 1, cancellationToken);

    private async Task<ReceiptAccess> AccessAsync(Complaint complaint, LedgerEntry entry, CancellationToken cancellationToken)
    {
        var by = await actor.GetAsync(cancellationToken);
        var ownToday = by.AccountId is { } account && account == entry.ActorAccountId && complaint.RegisteredOn == time.Today();
        if (complaint.Imported)
        {
            // The paper was handed out years ago.
            return ReceiptAccess.Refused;
        }

        // Whoever wrote on a slip has his code already.
        if (ownToday && complaint.EnteredAt is null && time.UtcDateTime() - complaint.RegisteredAt <= First)
        {
            return ReceiptAccess.First;
        }

        return (ownToday || user.Roles.Contains(RoleNames.HallManager)) && !Shield.Covers(complaint, by) ? ReceiptAccess.Again : ReceiptAccess.Refused;
    }

    private async Task<Receipt> ToReceiptAsync(Complaint complaint, LedgerEntry entry, CancellationToken cancellationToken)
    {
        var code = codes.Of(complaint);
        var seal = await db.Seals.AsNoTracking().OrderByDescending(s => s.Number).FirstOrDefaultAsync(cancellationToken);
        var hall = await book.GetHallAsync(complaint.HallCode, complaint.RegisteredOn, cancellationToken);
        return new Receipt(complaint, code.ToString(), code.ToPlain(), hall.Name, entry.Hash, seal?.ToHead());
    }
}
