using Governance.Complaints.Data;
using Governance.Complaints.Domain.Ledger;
using Governance.Halls.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Governance.Complaints.Application.Ledger.Books;

/// <summary>工作记录本: what was done in a hall on a day or in a week, as the ledger has it. Never who complained.</summary>
internal sealed class RecordBook(ComplaintsDbContext db, IDutyService duty, BookWords words)
{
    public const int MostAtOnce = 200;

    /// <summary>A page of the book.</summary>
    /// <param name="hall">A hall of the current tenant.</param>
    /// <param name="days">The days.</param>
    /// <param name="after">Where the page begins after.</param>
    /// <param name="take">How many lines, at most <see cref="MostAtOnce"/>.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<RecordPage> ReadAsync(HallChoice hall, BookDays days, BookPlace? after, int? take, CancellationToken cancellationToken)
    {
        var count = Math.Clamp(take ?? MostAtOnce, 1, MostAtOnce);
        var (from, to) = (days.From, days.To);
        var entries = db.Ledger.AsNoTracking().Where(e => e.HallId == hall.Id && e.On >= from && e.On <= to);
        if (after is { } place)
        {
            var (day, id) = (DayOf(place), place.Id);
            entries = entries.Where(e => e.On > day || (e.On == day && e.Id.CompareTo(id) > 0));
        }

        var page = await entries.OrderBy(e => e.On).ThenBy(e => e.Id).Take(count + 1).ToListAsync(cancellationToken);
        var shown = page.Take(count).ToList();
        var next = page.Count > count ? new BookPlace(shown[^1].On.DayNumber, shown[^1].Id, 0).ToString() : null;
        // Joined, because SQLite looks for a list of ids among all cases of the tenant.
        var numbers = await entries.OrderBy(e => e.On).ThenBy(e => e.Id).Take(count).Select(e => e.CaseId).Distinct()
            .Join(db.Cases, id => id, c => c.Id, (_, c) => new { c.Id, c.Number }).ToDictionaryAsync(c => c.Id, c => c.Number, cancellationToken);
        return new RecordPage(await LinesAsync(hall, shown, numbers, cancellationToken), next);
    }

    private static DateOnly DayOf(BookPlace place) => DateOnly.FromDayNumber((int)Math.Min(place.At, DateOnly.MaxValue.DayNumber));

    private async Task<IReadOnlyList<RecordLine>> LinesAsync(
        HallChoice hall, List<LedgerEntry> entries, Dictionary<Guid, string> numbers, CancellationToken cancellationToken)
    {
        var leaders = new Dictionary<DateOnly, string?>();
        foreach (var day in entries.Select(e => e.On).Distinct())
        {
            leaders[day] = (await duty.LeaderAsync(hall.Id, day, cancellationToken))?.Name;
        }

        // Ids of the same millisecond say nothing of the order.
        return [.. entries.OrderBy(e => e.At).ThenBy(e => e.Number).Select(e => ToLine(e, numbers.GetValueOrDefault(e.CaseId) ?? "", leaders[e.On]))];
    }

    private RecordLine ToLine(LedgerEntry entry, string number, string? leader)
    {
        var detail = LedgerDetail.Read(entry.Detail);
        return new RecordLine(
            entry.On, entry.At, leader, words.By(entry), number, entry.Change, words.Handled(detail), words.Result(detail, number), entry.Simulated);
    }
}
