using Governance.Complaints.Application.Lists;
using Governance.Complaints.Contracts;
using Governance.Complaints.Data;
using Governance.Complaints.Domain.Codes;
using Governance.Kernel.Exceptions;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Application.Paper.Slips;

/// <summary>Reads the slips of the current tenant.</summary>
internal sealed class SlipReader(ComplaintsDbContext db, DeskHalls halls)
{
    private const int Most = 200;
    private const int Usual = 50;
    private const int Batches = 20;

    /// <exception cref="InvalidInputException">It was mistyped.</exception>
    /// <exception cref="EntityNotFoundException">The tenant has printed no such slip.</exception>
    public async Task<SlipView> GetAsync(string? typed, CancellationToken cancellationToken) =>
        await FindAsync(SlipNumber.Parse(typed), cancellationToken) ?? throw new EntityNotFoundException("slip", typed ?? "");

    public async Task<SlipView?> FindAsync(SlipNumber slip, CancellationToken cancellationToken) =>
        await db.PaperSlips.AsNoTracking().FirstOrDefaultAsync(s => s.Number == slip.Number, cancellationToken) is { } found ? SlipView.Of(found) : null;

    /// <summary>The slips of one state, of one hall or of all, newest first.</summary>
    /// <exception cref="EntityNotFoundException">The tenant has no such hall.</exception>
    public async Task<SlipList> ListAsync(string? hall, SlipState state, string? after, int? take, CancellationToken cancellationToken)
    {
        var slips = db.PaperSlips.AsNoTracking().Where(s => s.State == state);
        if (await halls.FilterAsync(hall, cancellationToken) is { } hallId)
        {
            slips = slips.Where(s => s.HallId == hallId);
        }

        if (ListCursor.Read(after) is { At: { } at, Number: var last })
        {
            slips = slips.Where(s => s.PrintedAt < at || (s.PrintedAt == at && s.Number.CompareTo(last) > 0));
        }

        var most = Math.Clamp(take ?? Usual, 1, Most);
        var items = await slips.OrderByDescending(s => s.PrintedAt).ThenBy(s => s.Number).Take(most).ToListAsync(cancellationToken);
        return new SlipList([.. items.Select(SlipView.Of)], items.Count == most ? new ListCursor(items[^1].PrintedAt, items[^1].Number).ToString() : null);
    }

    /// <summary>What was printed last, of one hall or of all.</summary>
    /// <exception cref="EntityNotFoundException">The tenant has no such hall.</exception>
    public async Task<IReadOnlyList<BatchView>> BatchesAsync(string? hall, CancellationToken cancellationToken)
    {
        var batches = db.SlipBatches.AsNoTracking();
        if (await halls.FilterAsync(hall, cancellationToken) is { } hallId)
        {
            batches = batches.Where(b => b.HallId == hallId);
        }

        var last = batches.OrderByDescending(b => b.PrintedAt).ThenBy(b => b.Id).Take(Batches);
        var shown = await last.ToListAsync(cancellationToken);
        // At most fifty slips of each. Joined, because SQLite looks for a list of ids among all slips of the tenant.
        var states = await last.Join(db.PaperSlips, b => b.Id, s => s.BatchId, (_, s) => new { s.BatchId, s.State }).ToListAsync(cancellationToken);
        int Of(Guid batch, SlipState state) => states.Count(s => s.BatchId == batch && s.State == state);
        return [.. shown.Select(b => new BatchView(b.Id, b.HallCode, b.Count, b.PrintedAt, b.PrintedBy, Of(b.Id, SlipState.Blank), Of(b.Id, SlipState.Spoiled)))];
    }
}
