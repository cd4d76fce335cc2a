using Governance.Complaints.Application.Lists;
using Governance.Complaints.Data;
using Governance.Complaints.Domain.TrackingCards;
using Governance.Halls.Contracts;
using Governance.Kernel.Timing;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Application.TrackingCards;

/// <summary>How many second visits of a month succeeded, by hall and item; counted in a key of the table.</summary>
internal sealed class CardFigures(ComplaintsDbContext db, DeskHalls halls, IHallBookService book, TimeProvider time)
{
    /// <param name="month">Any day of the month.</param>
    /// <param name="hall">The hall's code; all halls of the tenant where it is left out.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="Kernel.Exceptions.EntityNotFoundException">The tenant has no such hall.</exception>
    public async Task<CardMonth> ReadAsync(DateOnly month, string? hall, CancellationToken cancellationToken)
    {
        var first = new DateOnly(month.Year, month.Month, 1);
        var visits = db.CardVisits.AsNoTracking().Where(v => v.Month == first && v.Ordinal == CardVisit.Second);
        var violations = db.CardViolations.AsNoTracking().Where(v => v.Month == first);
        if (await halls.FilterAsync(hall, cancellationToken) is { } only)
        {
            (visits, violations) = (visits.Where(v => v.HallId == only), violations.Where(v => v.HallId == only));
        }

        var came = await visits.GroupBy(v => new { v.HallId, v.ItemId, v.Succeeded })
            .Select(g => new { g.Key.HallId, g.Key.ItemId, g.Key.Succeeded, Count = g.Count() }).ToListAsync(cancellationToken);
        var asked = await violations.GroupBy(v => new { v.HallId, v.ItemId })
            .Select(g => new { g.Key.HallId, g.Key.ItemId, Count = g.Count() }).ToListAsync(cancellationToken);
        var rows = new List<CardFigure>();
        foreach (var of in (await halls.AllAsync(cancellationToken)).Where(h => came.Any(c => c.HallId == h.Id) || asked.Any(a => a.HallId == h.Id)))
        {
            var names = (await book.ItemsAsync(of.Id, time.Today(), cancellationToken)).ToDictionary(i => i.Id, i => i.Name);
            rows.AddRange(came.Where(c => c.HallId == of.Id).Select(c => c.ItemId).Concat(asked.Where(a => a.HallId == of.Id).Select(a => a.ItemId)).Distinct()
                .Select(item => new CardFigure(
                    of.Code, of.Name, item, item is { } id ? names.GetValueOrDefault(id) : null,
                    came.Where(c => c.HallId == of.Id && c.ItemId == item).Sum(c => c.Count),
                    came.Where(c => c.HallId == of.Id && c.ItemId == item && c.Succeeded).Sum(c => c.Count),
                    asked.Where(a => a.HallId == of.Id && a.ItemId == item).Sum(a => a.Count)))
                .OrderBy(f => f.ItemName, StringComparer.Ordinal));
        }

        return new CardMonth(first, rows.Sum(r => r.SecondVisits), rows.Sum(r => r.Succeeded), rows.Sum(r => r.Violations), rows);
    }
}

/// <summary>A month of a tenant.</summary>
/// <param name="Month">Its first day.</param>
/// <param name="SecondVisits">How often somebody came a second time.</param>
/// <param name="Succeeded">How often the matter was done then.</param>
/// <param name="Violations">How many papers were asked for that a card did not name as missing.</param>
/// <param name="Items">The same by hall and item.</param>
internal sealed record CardMonth(DateOnly Month, int SecondVisits, int Succeeded, int Violations, IReadOnlyList<CardFigure> Items)
{
    /// <summary>The share that succeeded, in percent.</summary>
    public decimal? Percent => CardShare.Of(Succeeded, SecondVisits);
}

/// <summary>An item of a hall in a month.</summary>
/// <param name="Hall">The hall's code.</param>
/// <param name="HallName">Its name.</param>
/// <param name="Item">The service item; <c>null</c> where the card named none.</param>
/// <param name="ItemName">Its name, where the hall has it today.</param>
/// <param name="SecondVisits">How often somebody came a second time.</param>
/// <param name="Succeeded">How often the matter was done then.</param>
/// <param name="Violations">How many papers were asked for that a card did not name as missing.</param>
internal sealed record CardFigure(string Hall, string HallName, Guid? Item, string? ItemName, int SecondVisits, int Succeeded, int Violations)
{
    /// <summary>The share that succeeded, in percent.</summary>
    public decimal? Percent => CardShare.Of(Succeeded, SecondVisits);
}

/// <summary>A share is cut, never rounded: only all is 100%.</summary>
internal static class CardShare
{
    public static decimal? Of(int part, int whole) => whole == 0 ? null : decimal.Floor(1000m * part / whole) / 10;
}
