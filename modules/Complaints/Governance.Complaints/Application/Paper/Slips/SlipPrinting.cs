using Governance.Complaints.Application.Cases;
using Governance.Complaints.Contracts;
using Governance.Complaints.Data;
using Governance.Complaints.Domain;
using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.Codes;
using Governance.Complaints.Domain.Paper;
using Governance.Halls.Contracts;
using Governance.Kernel.Domain;
using Governance.Kernel.Exceptions;
using Governance.Kernel.MultiTenancy;
using Governance.Kernel.Permissions;
using Governance.Kernel.Timing;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Application.Paper.Slips;

/// <summary>Prints blank slips. The citizens' codes stand on them: they are shown to whoever made them, on the same day, and only while a slip is blank.</summary>
internal sealed class SlipPrinting(
    ComplaintsDbContext db, CaseCodes codes, IHallBookService book, CurrentActor actor, ICurrentUser user, IDataFilter<IMultiTenant> tenantFilter,
    IGuidGenerator guids, TimeProvider time)
{
    private const int Tries = 3;

    /// <summary>Reserves numbers; the same form sent again is answered as it was the first time.</summary>
    /// <exception cref="InvalidInputException">So many are not printed.</exception>
    /// <exception cref="EntityNotFoundException">The tenant has no such hall.</exception>
    public async Task<PrintedBatch> PrintAsync(PrintSlipsRequest request, CancellationToken cancellationToken)
    {
        var by = await actor.GetAsync(cancellationToken);
        for (var attempt = 1; ; attempt++)
        {
            if (await FirstAsync(request.RequestId, cancellationToken) is { } first)
            {
                return await GetAsync(first, cancellationToken);
            }

            var act = new CaseAct(time.UtcDateTime(), by, guids, request.RequestId);
            var hall = await book.GetHallAsync(Written.Needed("hall", request.Hall, Lengths.Code), act.Today, cancellationToken);
            var (batch, slips) = SlipBatch.Print(act, new SlipPlace(hall.Id, hall.Code, hall.Simulated), request.Count, request.PerSheet, CaseNumbers.NextOfASlip);
            if (await IsTakenAsync([.. slips.Select(s => s.Number)], cancellationToken) && attempt < Tries)
            {
                continue;
            }

            db.Add(batch);
            db.AddRange(slips);
            try
            {
                await db.SaveChangesAsync(cancellationToken);
                return ViewOf(batch, slips);
            }
            catch (DbUpdateException) when (attempt < Tries)
            {
                // The same form came twice at once, or another slip has one of the numbers.
                db.ChangeTracker.Clear();
            }
        }
    }

    /// <summary>What was printed in one go, to be put on paper.</summary>
    /// <exception cref="EntityNotFoundException">The tenant has printed no such thing.</exception>
    public async Task<PrintedBatch> GetAsync(Guid id, CancellationToken cancellationToken)
    {
        var batch = await db.SlipBatches.AsNoTracking().FirstOrDefaultAsync(b => b.Id == id, cancellationToken) ?? throw new EntityNotFoundException("slips", id);
        var isOwn = user.Id is { } account && account == batch.PrintedByAccountId && LocalTime.DayOf(batch.PrintedAt) == time.Today();
        var blank = isOwn
            ? await db.PaperSlips.AsNoTracking().Where(s => s.BatchId == id && s.State == SlipState.Blank).OrderBy(s => s.Ordinal).ToListAsync(cancellationToken)
            : [];
        return ViewOf(batch, blank);
    }

    private PrintedBatch ViewOf(SlipBatch batch, IReadOnlyList<PaperSlip> slips) => new(
        batch.Id, batch.HallCode, batch.PerSheet, batch.PrintedAt, batch.PrintedBy,
        [.. slips.Select(s => new PrintedSlip(new SlipNumber(s.Number).ToString(), codes.Of(s).ToString()))]);

    private async Task<Guid?> FirstAsync(Guid? requestId, CancellationToken cancellationToken) => requestId is null
        ? null
        : await db.SlipBatches.Where(b => b.RequestId == requestId).Select(b => (Guid?)b.Id).FirstOrDefaultAsync(cancellationToken);

    // Cases of any tenant that were registered before slips had a letter of their own.
    private async Task<bool> IsTakenAsync(IReadOnlyList<string> numbers, CancellationToken cancellationToken)
    {
        using var _ = tenantFilter.Disable();
        return await db.Cases.AnyAsync(c => numbers.Contains(c.Number), cancellationToken);
    }
}
