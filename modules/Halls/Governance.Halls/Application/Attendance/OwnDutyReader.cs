using Governance.Halls.Application.Staff;
using Governance.Halls.Contracts;
using Governance.Halls.Data;
using Governance.Halls.Domain.Book;
using Governance.Halls.Domain.Duty;
using Governance.Kernel.Timing;
using Microsoft.EntityFrameworkCore;

namespace Governance.Halls.Application.Attendance;

/// <summary>Reads the duty days of whoever is signed in.</summary>
internal sealed class OwnDutyReader(HallsDbContext db, CurrentStaff current, TimeProvider time)
{
    private const int MonthsBack = 3;
    private const int MonthsOfAQuarter = 3;

    /// <summary>His days; <c>null</c> where the account belongs to nobody in the hall book.</summary>
    public async Task<OwnDuty?> FindAsync(CancellationToken cancellationToken)
    {
        if (await current.FindAsync(cancellationToken) is not { } person)
        {
            return null;
        }

        var today = time.Today();
        var first = today.AddMonths(-MonthsBack);
        var rows = await db.DutyDays.AsNoTracking().Where(d => d.StaffId == person.Id && d.Day >= first)
            .Join(db.Halls, d => d.HallId, h => h.Id, (d, h) => new { Day = d, h.Code, h.Name }).ToListAsync(cancellationToken);
        var leads = await db.DutyLeaders.AsNoTracking().Where(l => l.StaffId == person.Id).Select(l => l.HallId).ToListAsync(cancellationToken);
        var halls = leads.Concat(rows.Select(r => r.Day.HallId)).Distinct().ToList();
        var facts = await db.DutyFacts.AsNoTracking().Where(f => halls.Contains(f.HallId) && f.Day >= first).ToListAsync(cancellationToken);
        var byDay = facts.ToDictionary(f => (f.HallId, f.Day));
        var days = rows.Select(r => DayOf(r.Day, r.Code, r.Name, byDay.GetValueOrDefault((r.Day.HallId, r.Day.Day)))).OrderBy(d => d.Day).ToList();
        var since = await db.DutyFeeds.AsNoTracking().Where(f => f.StaffId == person.Id).Select(f => (DateTime?)f.IssuedAt).FirstOrDefaultAsync(cancellationToken);
        return new OwnDuty(
            DutyPerson.Of(person), [.. days.Where(d => d.Day >= today)], [.. days.Where(d => d.Day < today).Reverse()],
            QuarterOf(person, today, days, facts), since);
    }

    private static OwnDutyDay DayOf(DutyDay day, string code, string name, DutyFact? fact) =>
        new(code, name, day.Day, fact?.Outcome, fact?.LateMinutes ?? 0, day.Simulated);

    private static OwnQuarter QuarterOf(StaffMember person, DateOnly today, IEnumerable<OwnDutyDay> days, IEnumerable<DutyFact> facts)
    {
        var first = new DateOnly(today.Year, today.Month - ((today.Month - 1) % MonthsOfAQuarter), 1);
        var next = first.AddMonths(MonthsOfAQuarter);
        var own = days.Where(d => d.Day >= first && d.Day < next).ToList();
        int Count(DutyOutcome outcome) => own.Count(d => d.Outcome == outcome);
        return new OwnQuarter(
            own.Count, Count(DutyOutcome.Kept) + Count(DutyOutcome.Covered) + Count(DutyOutcome.Missed),
            Count(DutyOutcome.Kept), Count(DutyOutcome.Covered), Count(DutyOutcome.Missed),
            facts.Count(f => f.Outcome == DutyOutcome.Covered && f.Day >= first && f.Day < next && f.AttendedStaffId == person.Id));
    }
}
