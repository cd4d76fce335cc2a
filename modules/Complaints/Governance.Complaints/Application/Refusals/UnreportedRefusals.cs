using Governance.Complaints.Application.Cases;
using Governance.Complaints.Contracts;
using Governance.Complaints.Data;
using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.Refusals;
using Governance.Kernel.Domain;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Timing;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Application.Refusals;

/// <summary>Finds out whether a refusal that a citizen tells of in a case was reported on its day, and notes it where it was not.</summary>
internal sealed class UnreportedRefusals(
    ComplaintsDbContext db, CaseStore cases, CaseLookup lookup, CurrentActor actor, IGuidGenerator guids, TimeProvider time)
{
    /// <summary>How it stands: the report of the day, or that it was noted before.</summary>
    /// <exception cref="EntityNotFoundException">There is no such case in reach.</exception>
    public async Task<UnreportedView> LookAsync(string number, CancellationToken cancellationToken)
    {
        var complaint = await LoadAsync(number, cancellationToken);
        return new UnreportedView(
            complaint.Number, complaint.Kind, UnreportedRefusal.DayOf(complaint), complaint.ItemName, complaint.WindowName,
            await ReportedAsync(complaint, cancellationToken), await IsNotedAsync(complaint.Id, cancellationToken));
    }

    /// <summary>Notes it; again changes nothing.</summary>
    /// <exception cref="EntityNotFoundException">There is no such case in reach.</exception>
    /// <exception cref="BusinessException">It was reported, or the case tells of no refusal.</exception>
    public async Task<UnreportedView> NoteAsync(string number, CancellationToken cancellationToken)
    {
        var complaint = await LoadAsync(number, cancellationToken);
        if (!await IsNotedAsync(complaint.Id, cancellationToken))
        {
            var act = new CaseAct(time.UtcDateTime(), await actor.GetAsync(cancellationToken), guids);
            var (refusal, counted) = UnreportedRefusal.Note(act, complaint, await ReportedAsync(complaint, cancellationToken));
            db.AddRange(refusal, counted);
            try
            {
                await db.SaveChangesAsync(cancellationToken);
            }
            catch (DbUpdateException)
            {
                // Somebody else noted the same case at the same time.
                db.ChangeTracker.Clear();
                if (!await IsNotedAsync(complaint.Id, cancellationToken))
                {
                    throw;
                }
            }
        }

        return await LookAsync(number, cancellationToken);
    }

    private async Task<Complaint> LoadAsync(string number, CancellationToken cancellationToken)
    {
        var complaint = await cases.LoadAsync(number, cancellationToken);
        lookup.Require(complaint, await actor.GetAsync(cancellationToken));
        return complaint;
    }

    private Task<bool> IsNotedAsync(Guid caseId, CancellationToken cancellationToken) =>
        db.UnreportedRefusals.AnyAsync(u => u.CaseId == caseId, cancellationToken);

    // What a hall reports in a day is few.
    private Task<string?> ReportedAsync(Complaint complaint, CancellationToken cancellationToken)
    {
        var day = UnreportedRefusal.DayOf(complaint);
        return db.Refusals.AsNoTracking().Where(r => r.HallId == complaint.HallId && r.ReportedOn == day)
            .Where(r => (complaint.ItemId != null && r.ItemId == complaint.ItemId) || (complaint.WindowId != null && r.WindowId == complaint.WindowId))
            .OrderBy(r => r.ReportedAt).Select(r => r.Number).FirstOrDefaultAsync(cancellationToken);
    }
}

/// <summary>How a refusal stands that a citizen tells of.</summary>
/// <param name="Number">The number of the case.</param>
/// <param name="Kind">What the citizen came with.</param>
/// <param name="Day">The day on which he was refused.</param>
/// <param name="ItemName">The service item.</param>
/// <param name="WindowName">The window.</param>
/// <param name="Reported">The number of the report of that day; <c>null</c> where there is none.</param>
/// <param name="IsNoted">Whether it is noted as unreported.</param>
internal sealed record UnreportedView(
    string Number, CaseKind Kind, DateOnly Day, string? ItemName, string? WindowName, string? Reported, bool IsNoted);
