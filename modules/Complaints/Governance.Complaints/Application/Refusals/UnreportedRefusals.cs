using Governance.Complaints.Application.Cases;
using Governance.Complaints.Application.Cases.Requests;
using Governance.Complaints.Application.Citizens;
using Governance.Complaints.Contracts;
using Governance.Complaints.Data;
using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.Refusals;
using Governance.Complaints.Domain.Refusals.Rules;
using Governance.Kernel.Domain;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Timing;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Application.Refusals;

/// <summary>Finds out whether a refusal that a citizen tells of in a case was reported on its day, notes it where it was not, and
/// takes a wrong note back.</summary>
internal sealed class UnreportedRefusals(
    ComplaintsDbContext db, CaseStore cases, CaseLookup lookup, CaseWords words, CurrentActor actor, IGuidGenerator guids, TimeProvider time)
{
    /// <summary>How it stands: the report of the day, or that it was noted before.</summary>
    /// <exception cref="EntityNotFoundException">There is no such case in reach.</exception>
    public async Task<UnreportedView> LookAsync(string number, CancellationToken cancellationToken)
    {
        var complaint = await LoadAsync(number, cancellationToken);
        return new UnreportedView(
            complaint.Number, complaint.Kind, UnreportedRefusal.DayOf(complaint), complaint.ItemName, complaint.WindowName,
            await ReportedAsync(complaint, cancellationToken), UnreportedNote.Of(await FindAsync(complaint.Id, cancellationToken)));
    }

    /// <summary>Notes it; again changes nothing.</summary>
    /// <exception cref="EntityNotFoundException">There is no such case in reach.</exception>
    /// <exception cref="BusinessException">It was reported, or the case tells of no refusal.</exception>
    public async Task<UnreportedView> NoteAsync(string number, CancellationToken cancellationToken)
    {
        var complaint = await LoadAsync(number, cancellationToken);
        var noted = await FindAsync(complaint.Id, cancellationToken);
        if (noted is { Stands: true })
        {
            return await LookAsync(number, cancellationToken);
        }

        var act = new CaseAct(time.UtcDateTime(), await actor.GetAsync(cancellationToken), guids);
        var reported = await ReportedAsync(complaint, cancellationToken);
        if (noted is null)
        {
            var (refusal, counted) = UnreportedRefusal.Note(act, complaint, reported);
            db.AddRange(refusal, counted);
        }
        else
        {
            db.Add(noted.NoteAgain(act, complaint, reported));
        }

        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException)
        {
            // Somebody else noted the same case at the same time.
            db.ChangeTracker.Clear();
            if (await FindAsync(complaint.Id, cancellationToken) is not { Stands: true })
            {
                throw;
            }
        }

        return await LookAsync(number, cancellationToken);
    }

    /// <summary>Takes a wrong note back; the same sheet again changes nothing.</summary>
    /// <exception cref="EntityNotFoundException">There is no such case in reach.</exception>
    /// <exception cref="BusinessException">The case is not noted, nothing is said, or somebody else has changed it meanwhile.</exception>
    public async Task<UnreportedView> TakeBackAsync(string number, TextRequest request, CancellationToken cancellationToken)
    {
        var complaint = await LoadAsync(number, cancellationToken);
        var (sheet, noted) = (request.ToSheet(), await FindAsync(complaint.Id, cancellationToken));
        if (noted is not null && sheet.RequestId is { } taken && noted.TakenBackRequestId == taken)
        {
            return await LookAsync(number, cancellationToken);
        }

        Rule.Check(new NoteStands(noted is not null));
        var act = new CaseAct(time.UtcDateTime(), await actor.GetAsync(cancellationToken), guids, sheet.RequestId)
        {
            Words = await words.OfAsync(complaint.Id, cancellationToken),
        };
        db.Add(noted!.TakeBack(act, request.Text));
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateConcurrencyException exception)
        {
            throw new BusinessException(CaseErrorCodes.ChangedMeanwhile, inner: exception);
        }

        return await LookAsync(number, cancellationToken);
    }

    private async Task<Complaint> LoadAsync(string number, CancellationToken cancellationToken)
    {
        var complaint = await cases.LoadAsync(number, cancellationToken);
        lookup.Require(complaint, await actor.GetAsync(cancellationToken));
        return complaint;
    }

    private Task<UnreportedRefusal?> FindAsync(Guid caseId, CancellationToken cancellationToken) =>
        db.UnreportedRefusals.FirstOrDefaultAsync(u => u.CaseId == caseId, cancellationToken);

    // What a hall reports in a day is few.
    private Task<string?> ReportedAsync(Complaint complaint, CancellationToken cancellationToken)
    {
        var day = UnreportedRefusal.DayOf(complaint);
        return db.Refusals.AsNoTracking().Where(r => r.HallId == complaint.HallId && r.ReportedOn == day)
            .Where(r => (complaint.ItemId != null && r.ItemId == complaint.ItemId) || (complaint.WindowId != null && r.WindowId == complaint.WindowId))
            .OrderBy(r => r.ReportedAt).Select(r => r.Number).FirstOrDefaultAsync(cancellationToken);
    }
}
