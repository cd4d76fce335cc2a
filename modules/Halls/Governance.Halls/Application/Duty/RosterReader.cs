using Governance.Halls.Application.Opening;
using Governance.Halls.Contracts;
using Governance.Halls.Data;
using Governance.Halls.Domain;
using Governance.Halls.Domain.Duty;
using Governance.Halls.Domain.Duty.Rules;
using Governance.Kernel.Exceptions;
using Governance.Kernel.Timing;
using Microsoft.EntityFrameworkCore;

namespace Governance.Halls.Application.Duty;

/// <summary>The roster of a hall for whoever may see the hall.</summary>
internal sealed class RosterReader(HallsDbContext db, HallLookup lookup, HallCalendars calendars, TimeProvider time)
{
    // A missed day asks for a remark for a quarter; a roster that ends within two weeks asks for the next one.
    private const int DaysBack = 92;
    private const int DaysAhead = 14;
    private const int DaysOfAWeek = 7;

    /// <summary>A month with the weeks that hold it, the quarter's shares, and what is to be done.</summary>
    public async Task<RosterMonth> MonthAsync(string code, DateOnly? month, CancellationToken cancellationToken)
    {
        var today = time.Today();
        var first = FirstOf(month ?? today);
        var hall = await lookup.VisibleAsync(code, cancellationToken);
        using var _ = lookup.Reach();
        var calendar = await calendars.OfAsync(hall, cancellationToken);
        var leaders = await LeadersAsync(hall, cancellationToken);
        var quarter = DutyQuarter.Of(first);
        var (gridFrom, gridTo) = (Monday(first), Monday(first.AddMonths(1).AddDays(-1)).AddDays(DaysOfAWeek - 1));
        var (from, to) = (gridFrom < quarter.From ? gridFrom : quarter.From, gridTo > quarter.To ? gridTo : quarter.To);
        var (since, until) = (today.AddDays(-DaysBack), today.AddDays(DaysAhead));
        var rows = await DaysAsync(db.DutyDays.Where(d => d.HallId == hall.Id
            && ((d.Day >= from && d.Day <= to) || (d.Day >= since && d.Day <= until))), cancellationToken);
        var swaps = await db.DutySwaps.AsNoTracking()
            .Where(s => s.HallId == hall.Id && s.State == DutySwapState.Asked && s.Day > today).OrderBy(s => s.Day).ToListAsync(cancellationToken);
        return new RosterMonth(hall, first, today, quarter, calendar, leaders, rows, swaps, gridFrom, gridTo);
    }

    /// <summary>The days of a stretch, for programs.</summary>
    public async Task<IReadOnlyList<DutyDayState>> DaysAsync(string code, DateOnly? from, DateOnly? to, CancellationToken cancellationToken)
    {
        var first = from ?? FirstOf(time.Today());
        var last = to ?? (Input.IsInRange(first) ? first.AddMonths(1).AddDays(-1) : first);
        if (!Input.IsInRange(first) || !Input.IsInRange(last))
        {
            throw new InvalidInputException(Input.IsInRange(first) ? "to" : "from", Input.DayOutOfRange);
        }

        Rule.Check(new Domain.Rules.EndsAfterItBegins(first, last), new LeaveIsNotTooLong(first, last));
        var hall = await lookup.VisibleAsync(code, cancellationToken);
        using var _ = lookup.Reach();
        var names = (await LeadersAsync(hall, cancellationToken)).ToLookup(l => l.Leader.StaffId, l => l.Name);
        string? Name(Guid? id) => id is { } one ? names[one].FirstOrDefault() : null;
        var rows = await DaysAsync(db.DutyDays.Where(d => d.HallId == hall.Id && d.Day >= first && d.Day <= last), cancellationToken);
        return [.. rows.Select(r => new DutyDayState(
            r.Day.Day, r.Day.StaffId, Name(r.Day.StaffId) ?? "", r.Day.StandInId, Name(r.Day.StandInId), r.Day.Reason, r.Day.Settled, r.Outcome, Name(r.AttendedId)))];
    }

    private static DateOnly FirstOf(DateOnly day) => new(day.Year, day.Month, 1);

    private static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % DaysOfAWeek));

    private async Task<List<RosterLeader>> LeadersAsync(Hall hall, CancellationToken cancellationToken) =>
        await db.DutyLeaders.AsNoTracking().Where(l => l.HallId == hall.Id)
            .Join(db.Staff, l => l.StaffId, s => s.Id, (l, s) => new RosterLeader(
                l, s.Name, db.DutyDays.Where(d => d.HallId == hall.Id).Max(d => (DateOnly?)d.Day)))
            .ToListAsync(cancellationToken);

    private async Task<List<RosterDay>> DaysAsync(IQueryable<DutyDay> days, CancellationToken cancellationToken)
    {
        var rows = await (
            from day in days.AsNoTracking()
            join f in db.DutyFacts on new { day.HallId, day.Day } equals new { f.HallId, f.Day } into facts
            from fact in facts.DefaultIfEmpty()
            orderby day.Day
            select new
            {
                Day = day,
                Outcome = (DutyOutcome?)fact.Outcome,
                fact.AttendedStaffId,
                Remarked = db.DutyRemarks.Any(r => r.HallId == day.HallId && r.Day == day.Day),
                CheckedInAt = db.Attendances.Where(a => a.HallId == day.HallId && a.Day == day.Day && a.CheckIn).Min(a => (DateTime?)a.At),
                Away = !day.Settled && db.DutyLeaves.Any(l => l.HallId == day.HallId && l.StaffId == day.StaffId && l.From <= day.Day && l.To >= day.Day),
            }).ToListAsync(cancellationToken);
        return [.. rows.Select(r => new RosterDay(r.Day, r.Outcome, r.AttendedStaffId, r.CheckedInAt, r.Remarked, r.Away))];
    }
}
