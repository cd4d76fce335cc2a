using Governance.Complaints.Application.Lists;
using Governance.Complaints.Contracts;
using Governance.Complaints.Data;
using Governance.Kernel.Exceptions;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Application.TrackingCards;

/// <summary>Reads the cards of the current tenant.</summary>
internal sealed class CardReader(ComplaintsDbContext db, DeskHalls halls)
{
    private const int Most = 200;
    private const int Usual = 50;

    /// <exception cref="EntityNotFoundException">The tenant has no such card.</exception>
    public async Task<CardView> GetAsync(string number, CancellationToken cancellationToken)
    {
        var card = await db.TrackingCards.AsNoTracking().Include(c => c.Papers).FirstOrDefaultAsync(c => c.Number == number, cancellationToken)
            ?? throw new EntityNotFoundException("card", number);
        return CardView.Of(card, await db.CardEntries.AsNoTracking().Where(e => e.CardId == card.Id).OrderBy(e => e.Revision).ToListAsync(cancellationToken));
    }

    /// <summary>Whether the tenant has such a card.</summary>
    public Task<bool> HasAsync(string number, CancellationToken cancellationToken) => db.TrackingCards.AnyAsync(c => c.Number == number, cancellationToken);

    /// <summary>The open cards, of one hall or of all, newest first.</summary>
    /// <exception cref="EntityNotFoundException">The tenant has no such hall.</exception>
    public async Task<CardList> ListAsync(string? hall, string? after, int? take, CancellationToken cancellationToken)
    {
        var cards = db.TrackingCards.AsNoTracking().Where(c => c.State == TrackingCardState.Open);
        if (await halls.FilterAsync(hall, cancellationToken) is { } hallId)
        {
            cards = cards.Where(c => c.HallId == hallId);
        }

        if (IdCursor.Read(after) is { At: var at, Id: var last })
        {
            cards = cards.Where(c => c.IssuedAt < at || (c.IssuedAt == at && c.Id.CompareTo(last) < 0));
        }

        var most = Math.Clamp(take ?? Usual, 1, Most);
        var items = await cards.OrderByDescending(c => c.IssuedAt).ThenByDescending(c => c.Id).Take(most)
            .Select(c => new
            {
                c.Id,
                Line = new CardLine(c.Number, c.HallCode, c.ItemName, c.NextPlace, c.IssuedAt, c.ValidUntil, c.Visits, c.Violations),
            }).ToListAsync(cancellationToken);
        return new CardList(items.ConvertAll(i => i.Line), items.Count == most ? new IdCursor(items[^1].Line.IssuedAt, items[^1].Id).ToString() : null);
    }

    /// <summary>The violations, of one hall or of all, newest first.</summary>
    /// <exception cref="EntityNotFoundException">The tenant has no such hall.</exception>
    public async Task<CardViolationList> ViolationsAsync(string? hall, Guid? after, int? take, CancellationToken cancellationToken)
    {
        var violations = db.CardViolations.AsNoTracking();
        if (await halls.FilterAsync(hall, cancellationToken) is { } hallId)
        {
            violations = violations.Where(v => v.HallId == hallId);
        }

        if (after is { } id && await db.CardViolations.AsNoTracking().FirstOrDefaultAsync(v => v.Id == id, cancellationToken) is { } last)
        {
            violations = violations.Where(v => v.AskedAt < last.AskedAt || (v.AskedAt == last.AskedAt && v.Id.CompareTo(last.Id) < 0));
        }

        var most = Math.Clamp(take ?? Usual, 1, Most);
        var items = await violations.OrderByDescending(v => v.AskedAt).ThenByDescending(v => v.Id).Take(most)
            .Select(v => new CardViolationView(v.Id, v.CardNumber, v.Kind, v.ItemName, v.Paper, v.ToldByName, v.ToldAt, v.AskedByName, v.AskedAt)).ToListAsync(cancellationToken);
        return new CardViolationList(items, items.Count == most ? items[^1].Id : null);
    }
}
