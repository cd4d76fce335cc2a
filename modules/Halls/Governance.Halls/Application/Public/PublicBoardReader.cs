using Governance.Complaints.Contracts;
using Governance.Halls.Contracts;
using Governance.Halls.Data;
using Microsoft.EntityFrameworkCore;

namespace Governance.Halls.Application.Public;

/// <summary>What the screen in a hall shows: who leads today, and no citizen's data.</summary>
internal sealed class PublicBoardReader(HallsDbContext db, PublicEntrance entrance, PublicWindows windows, IDutyService duty, ICaseFigures cases)
{
    private const int MonthsAQuarter = 3;

    /// <returns>The screen; <c>null</c> where there is no such hall.</returns>
    public Task<PublicBoard?> FindAsync(string code, CancellationToken cancellationToken) =>
        entrance.EnterAsync<PublicBoard>(code, async entered => await ReadAsync(entered, cancellationToken), cancellationToken);

    private async Task<PublicBoard> ReadAsync(EnteredHall entered, CancellationToken cancellationToken)
    {
        var (hall, today) = (entered.Hall, entered.Today);
        var leader = await duty.LeaderAsync(hall.Id, today, cancellationToken);
        var hasPhoto = leader is not null && await db.Staff.AnyAsync(s => s.Id == leader.StaffId && s.PhotoHash != null, cancellationToken);
        var (attended, planned) = await QuarterAsync(hall.Id, today, cancellationToken);
        var at = await windows.ListAsync(hall.Id, today, cancellationToken);
        return new PublicBoard(entered, leader, hasPhoto, attended, planned, ComplaintWindows.Among(at).FirstOrDefault(),
            await cases.OfHallAsync(hall.Id, today, cancellationToken));
    }

    private async Task<(int Attended, int Planned)> QuarterAsync(Guid hallId, DateOnly today, CancellationToken cancellationToken)
    {
        var from = new DateOnly(today.Year, today.Month - ((today.Month - 1) % MonthsAQuarter), 1);
        var outcomes = await db.DutyFacts.Where(f => f.HallId == hallId && f.Day >= from && f.Day <= today && f.Outcome != DutyOutcome.Closed)
            .GroupBy(f => f.Outcome).Select(g => new { Outcome = g.Key, Days = g.Count() }).ToListAsync(cancellationToken);
        return (outcomes.Where(o => o.Outcome is DutyOutcome.Kept or DutyOutcome.Covered).Sum(o => o.Days), outcomes.Sum(o => o.Days));
    }
}
